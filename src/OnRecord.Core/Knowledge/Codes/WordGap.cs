namespace OnRecord.Knowledge.Codes;

/// <summary>What stands between two words of a mention.</summary>
internal enum WordGap
{
    /// <summary>White space, or a sign that parts nothing.</summary>
    Blank,

    /// <summary>A hyphen.</summary>
    Hyphen,

    /// <summary>A comma, bracket or another sign that parts phrases.</summary>
    Break,
}
