using System.Collections.Immutable;

namespace OnRecord.Knowledge;

/// <summary>How much an almanac holds.</summary>
/// <param name="Kinds">Actors of each kind.</param>
/// <param name="Names">Names of actors.</param>
/// <param name="Posts">Posts.</param>
/// <param name="Terms">Terms of office.</param>
/// <param name="Memberships">Memberships in organisations.</param>
/// <param name="Titles">Titles.</param>
/// <param name="Locations">Places with their position.</param>
public sealed record AlmanacCounts(ImmutableSortedDictionary<KnownKind, int> Kinds, int Names, int Posts, int Terms, int Memberships, int Titles, int Locations);
