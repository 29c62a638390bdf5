using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>An article as it was read back.</summary>
/// <param name="Findings">The article and its findings; null when it is damaged so much that it cannot be read.</param>
/// <param name="Faults">What is not as it was written.</param>
internal sealed record Reading(Findings? Findings, ImmutableArray<Fault> Faults);
