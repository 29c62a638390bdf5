namespace OnRecord;

/// <summary>What the quotation marks around a stretch were like.</summary>
public enum QuotationState
{
    /// <summary>Opened and closed.</summary>
    Closed,

    /// <summary>Opened and left open at the end of its paragraph, since the next paragraph opens it again.</summary>
    Continued,

    /// <summary>Opened and never closed, and nothing goes on in the next paragraph.</summary>
    Unclosed,

    /// <summary>Closed, but the opening mark is missing: it begins with its paragraph or sentence.</summary>
    Unopened,
}
