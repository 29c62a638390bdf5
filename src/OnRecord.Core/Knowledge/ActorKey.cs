using System.Collections.Immutable;

namespace OnRecord.Knowledge;

/// <summary>Makes the keys of actors, which are the same in every almanac.</summary>
public static class ActorKey
{
    /// <summary>A state's code; <c>wd:Q…</c> where the Wikidata item is known; else a hash of kind, folded name and countries.</summary>
    public static string Of(KnownKind kind, string name, ImmutableArray<string> countries, int? wikidata) =>
        kind == KnownKind.State && countries is [var code, ..] ? code
        : wikidata is { } item ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"wd:Q{item}")
        : ContentId.Of('k', kind.ToString(), Folding.Key(name), string.Join('|', countries));
}
