namespace OnRecord.Knowledge;

/// <summary>That a person held a post for a time.</summary>
/// <param name="Person">Who.</param>
/// <param name="Post">What.</param>
/// <param name="Period">When.</param>
/// <param name="IsShared">Whether the tables have another holder of this kind of office at the same time, though it has one holder (<see cref="OfficeKinds.HasOneHolder"/>).</param>
/// <param name="IsInferred">Whether an end was concluded from the next holder's beginning.</param>
/// <param name="Source">Codes of the sources, joined by <c>+</c> (docs/knowledge.md).</param>
public sealed record Term(KnownActor Person, Post Post, Period Period, bool IsShared, bool IsInferred, string Source);
