namespace OnRecord.Resolve;

/// <summary>Whom a name means.</summary>
/// <param name="Name">The name.</param>
/// <param name="Member">Who bears it; null when that is not known.</param>
/// <param name="Candidates">Those who may bear it, where several do.</param>
internal sealed record Naming(NameMention Name, Member? Member, IReadOnlyList<Member> Candidates);
