namespace OnRecord.Language;

/// <summary>What comes after an abbreviation, which decides whether its full stop may end a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>A name comes after it (<c>Mr.</c>, <c>St.</c>): it never ends a sentence.</summary>
    Title,

    /// <summary>It is one only where a number follows (<c>No. 5</c>).</summary>
    Number,

    /// <summary>A month or a weekday (<c>Oct. 9</c>), one only with a capital and inside a sentence.</summary>
    Day,

    /// <summary>It may end a sentence (<c>Inc.</c>, <c>etc.</c>).</summary>
    Closing,
}
