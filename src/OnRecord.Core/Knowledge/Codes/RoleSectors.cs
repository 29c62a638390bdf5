using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>What a word for a role says of whoever is called so.</summary>
/// <param name="Country">The code of what has no state, such as <c>UNO</c>; null for others.</param>
/// <param name="Sectors">The sectors, the main one first; empty when the word says none.</param>
/// <param name="IsWeak">Whether they hold only where nothing else says more.</param>
/// <param name="Office">The kind of office it names; null when it names none.</param>
internal sealed record RoleSectors(string? Country, ImmutableArray<string> Sectors, bool IsWeak, OfficeKind? Office);
