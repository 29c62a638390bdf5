namespace OnRecord.Language;

/// <summary>How a token may end a sentence.</summary>
internal enum Ending
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A full stop.</summary>
    Stop,

    /// <summary>A question mark, an exclamation mark, or several.</summary>
    Strong,

    /// <summary>Two dots or more.</summary>
    Ellipsis,

    /// <summary>A word that keeps its full stop.</summary>
    Abbreviation,
}
