namespace OnRecord.Lab.Copies;

/// <summary>A record of <c>pairs.jsonl.gz</c>.</summary>
/// <param name="A">The id of one article.</param>
/// <param name="B">The id of the other.</param>
/// <param name="Relation">exact, near, contains or related.</param>
/// <param name="Jaccard">The share of common groups of five words, of those in either.</param>
/// <param name="Containment">The same of those in the shorter one.</param>
public sealed record GoldPair(string A, string B, string Relation, double Jaccard, double Containment)
{
    /// <summary>Whether it counts as a copy in the score.</summary>
    public bool IsCopy => Relation is "exact" or "near";

    /// <summary>Both ids, in order.</summary>
    public (string First, string Second) Key => KeyOf(A, B);

    /// <summary>Two ids in order.</summary>
    public static (string First, string Second) KeyOf(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
