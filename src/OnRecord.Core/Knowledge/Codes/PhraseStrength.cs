namespace OnRecord.Knowledge.Codes;

/// <summary>How surely a phrase says sectors.</summary>
internal enum PhraseStrength
{
    /// <summary>It says none.</summary>
    None,

    /// <summary>It only names a place or somebody's name, which another phrase may go before.</summary>
    Name,

    /// <summary>Its word gives way to what other phrases say.</summary>
    Weak,

    /// <summary>It decides.</summary>
    Strong,
}
