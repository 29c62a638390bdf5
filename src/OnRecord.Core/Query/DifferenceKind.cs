namespace OnRecord.Query;

/// <summary>How a stretch of a quotation differs from the words that stand in the article.</summary>
public enum DifferenceKind
{
    /// <summary>The quotation has other words.</summary>
    Changed,

    /// <summary>The quotation leaves words out without saying so.</summary>
    Dropped,

    /// <summary>The quotation has words that do not stand there.</summary>
    Added,
}
