namespace OnRecord;

/// <summary>What became of all that arrived: <see cref="Found"/> is always the sum of <see cref="Added"/>, <see cref="Copies"/> and <see cref="Rejected"/>.</summary>
public sealed record BatchCounts
{
    /// <summary>How many documents arrived, rejected ones among them.</summary>
    public long Found => Added + Copies + Rejected;

    /// <summary>How many became new articles.</summary>
    public long Added { get; init; }

    /// <summary>How many were in the record already, as the very same document.</summary>
    public long Copies { get; init; }

    /// <summary>How many of the copies brought something new: fields that had not been known, or findings of a newer version of the program.</summary>
    public long Updated { get; init; }

    /// <summary>How many did not become articles.</summary>
    public long Rejected { get; init; }

    /// <summary>How long the work has taken so far.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the work was stopped before its end; what is counted is in the record all the same.</summary>
    public bool Interrupted { get; init; }

    /// <summary>Documents a second so far; 0 at the very beginning.</summary>
    public double PerSecond => Elapsed > TimeSpan.Zero ? Found / Elapsed.TotalSeconds : 0;
}
