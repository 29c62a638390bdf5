namespace OnRecord.Stories;

/// <summary>An article that is a copy of another.</summary>
/// <param name="Id">The id under which it is in the index.</param>
/// <param name="Relation">In what way.</param>
/// <param name="Jaccard">Groups of five words common to both, of those in either: 0 to 1.</param>
/// <param name="Containment">Groups of five words common to both, of those in the shorter one: 0 to 1.</param>
/// <param name="Frame">Groups of function words common to both, of those in the one with fewer: 0 to 1.</param>
public sealed record CopyMatch(string Id, CopyRelation Relation, double Jaccard, double Containment, double Frame);
