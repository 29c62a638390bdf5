namespace OnRecord.Extract.Time;

/// <summary>What the days of an expression hang on.</summary>
internal enum Anchor
{
    /// <summary>Nothing: they cannot be known.</summary>
    Nothing,

    /// <summary>The words alone.</summary>
    Words,

    /// <summary>The day of publication.</summary>
    Publication,

    /// <summary>A date told before.</summary>
    Told,
}
