namespace OnRecord.Query;

/// <summary>Which actors are asked for.</summary>
public sealed record ActorFilter
{
    /// <summary>A name; found are actors all of whose words it has as part of one name. Null for all actors.</summary>
    public string? Words { get; init; }

    /// <summary>The kind; null for any.</summary>
    public ActorType? Type { get; init; }

    /// <summary>Whether only those are wanted that made a statement.</summary>
    public bool Speaking { get; init; }

    /// <summary>The most actors to give; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>How many to pass over first.</summary>
    public int Offset { get; init; }
}
