using OnRecord.Stories;

namespace OnRecord.Lab.Copies;

/// <summary>A pair of copies as found.</summary>
/// <param name="A">The later of the two to arrive.</param>
/// <param name="B">The earlier.</param>
/// <param name="Match">What was found.</param>
public sealed record FoundPair(string A, string B, CopyMatch Match)
{
    /// <summary>Both ids, in order.</summary>
    public (string First, string Second) Key => GoldPair.KeyOf(A, B);

    /// <summary>Whether it counts as a copy in the score.</summary>
    public bool IsCopy => Match.Relation is CopyRelation.Exact or CopyRelation.Near;
}
