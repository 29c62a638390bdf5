using System.Collections.Immutable;

namespace OnRecord.Lab.Resolution;

/// <summary>The speakers of one article.</summary>
/// <param name="Id">The article's id in the set of attributions.</param>
/// <param name="Speakers">One for each attribution.</param>
/// <param name="Actors">The surface forms of each name.</param>
public sealed record GoldSpeakers(string Id, ImmutableArray<GoldSpeaker> Speakers, ImmutableSortedDictionary<string, ImmutableArray<string>> Actors);
