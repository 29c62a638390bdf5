namespace OnRecord.Knowledge;

/// <summary>A noun or phrase that names a role.</summary>
/// <param name="Words">In small letters: <c>foreign minister</c>.</param>
/// <param name="Plural">Its plural; null when it is not known or the same.</param>
/// <param name="Sector">The PLOVER sector of whoever is called so.</param>
/// <param name="Office">The kind of office it names; null when it names none.</param>
public sealed record KnownTitle(string Words, string? Plural, string Sector, OfficeKind? Office);
