using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Which fields of a record mean what.</summary>
/// <param name="Text">The number of the field that holds the text; null when none does.</param>
/// <param name="Fields">All other fields that are not empty: the known under our names, the rest under their own.</param>
/// <param name="Key">The record's web address, else its id, else empty.</param>
internal sealed record FieldChoice(int? Text, ImmutableSortedDictionary<string, Stated<string>> Fields, string Key);
