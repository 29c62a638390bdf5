using System.Collections.Immutable;

namespace OnRecord.Lab.NameSets;

/// <summary>A text with its names.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Split">The part of the set that it belongs to; null where the set has none.</param>
/// <param name="Text">The text, a paragraph a line.</param>
/// <param name="Entities">The names.</param>
public sealed record NameRecord(string Id, string? Split, string Text, ImmutableArray<GoldName> Entities);
