namespace OnRecord;

/// <summary>How much of the content stands in quotation marks.</summary>
public enum StatementMode
{
    /// <summary>All of it (at least 95 % of its letters and digits).</summary>
    Direct,

    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>Some of it.</summary>
    Mixed,
}
