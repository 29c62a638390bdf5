namespace OnRecord.Resolve.Coreference;

/// <summary>The grammatical number of a phrase.</summary>
internal enum PhraseNumber
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Several.</summary>
    Plural,
}
