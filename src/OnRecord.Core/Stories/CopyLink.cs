namespace OnRecord.Stories;

/// <summary>Two articles of which one is a copy of the other.</summary>
/// <param name="One">The article whose id comes first.</param>
/// <param name="Other">The other.</param>
/// <param name="Relation">In what way.</param>
/// <param name="Jaccard">Groups of five words common to both, of those in either: 0 to 1.</param>
/// <param name="Containment">Groups of five words common to both, of those in the shorter one: 0 to 1.</param>
public sealed record CopyLink(string One, string Other, CopyRelation Relation, double Jaccard, double Containment);
