namespace OnRecord.Ingest;

/// <summary>One thing that arrived: a draft, or a rejection with its reason; exactly one of the two is there.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Rejection">Why there is none.</param>
public readonly record struct Arrival(Draft? Draft, Rejection? Rejection)
{
    /// <summary>A draft that arrived.</summary>
    public static Arrival Of(Draft draft) => new(draft, null);

    /// <summary>A rejection.</summary>
    public static Arrival Rejected(string address, string reason, string detail) => new(null, new Rejection(address, reason, detail));
}
