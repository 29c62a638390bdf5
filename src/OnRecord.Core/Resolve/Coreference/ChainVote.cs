namespace OnRecord.Resolve.Coreference;

/// <summary>Which chain a phrase belongs to, and how surely.</summary>
/// <param name="Chain">The chain; null for a new one.</param>
/// <param name="Antecedent">The phrase of the chain that it goes back to; null for a new chain.</param>
/// <param name="Probability">That this is right.</param>
/// <param name="Other">The chain that is next likely; null when there is none.</param>
/// <param name="OtherProbability">That it is that one; 0 when there is none.</param>
internal readonly record struct ChainVote(int? Chain, int? Antecedent, double Probability, int? Other, double OtherProbability);
