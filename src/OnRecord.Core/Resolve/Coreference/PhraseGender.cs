namespace OnRecord.Resolve.Coreference;

/// <summary>The gender of whom a phrase means, where its words tell.</summary>
internal enum PhraseGender
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>A man.</summary>
    Man,

    /// <summary>A woman.</summary>
    Woman,
}
