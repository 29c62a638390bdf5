using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>What a body was for a time.</summary>
/// <param name="Country">Its PLOVER country.</param>
/// <param name="Sectors">Its sectors, the main one first.</param>
/// <param name="IsAcronym">Whether the name counts in capitals only.</param>
/// <param name="From">The first day; null when always before.</param>
/// <param name="Until">The last day; null when still.</param>
internal sealed record BodySectors(string Country, ImmutableArray<string> Sectors, bool IsAcronym, DateOnly? From, DateOnly? Until);
