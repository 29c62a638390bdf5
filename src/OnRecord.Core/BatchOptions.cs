namespace OnRecord;

/// <summary>How a batch is run.</summary>
public sealed record BatchOptions
{
    /// <summary>How many articles are analysed at once; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Whether articles that this run has read already are read again.</summary>
    public bool Again { get; init; }

    /// <summary>The most articles in one transaction.</summary>
    public int BatchSize { get; init; } = 500;

    /// <summary>The longest time for which a transaction stays open.</summary>
    public TimeSpan BatchTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Told about ten times a second, and once at the end, how far the work is; on the thread that runs the batch.</summary>
    public Action<BatchCounts>? Progress { get; init; }

    /// <summary>Told of every rejection, in the order of arrival; on the thread that runs the batch.</summary>
    public Action<Rejection>? Rejected { get; init; }
}
