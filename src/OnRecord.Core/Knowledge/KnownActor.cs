using System.Collections.Immutable;

namespace OnRecord.Knowledge;

/// <summary>Somebody or something that the almanac knows. Two with the same key are one.</summary>
public sealed record KnownActor
{
    /// <summary>Names it in every almanac: <c>wd:Q…</c> where its Wikidata item is known, the code of a state, else a hash of kind, name and countries.</summary>
    public required string Key { get; init; }

    /// <summary>What kind of thing.</summary>
    public required KnownKind Kind { get; init; }

    /// <summary>The name most used in English.</summary>
    public required string Name { get; init; }

    /// <summary>Codes of the states it belongs to or mainly acts in (ISO 3166-1 alpha-3, and the codes of docs/knowledge.md); empty when not known. A state has its own.</summary>
    public required ImmutableArray<string> Countries { get; init; }

    /// <summary>
    /// The PLOVER country: a state, with dependencies and unrecognised states under the one that claims them, or IGO, UNO,
    /// EUR, NGO, IMG, MNC. Null when not known.
    /// </summary>
    public string? Country { get; init; }

    /// <summary>The PLOVER sector; null for persons, whose offices have one, for states, and where there is none.</summary>
    public string? Sector { get; init; }

    /// <summary>m, f or x; null when not known.</summary>
    public char? Gender { get; init; }

    /// <summary>When it came into being; null when not known.</summary>
    public DateInterval? Founded { get; init; }

    /// <summary>When it ceased to be; null when not known or not.</summary>
    public DateInterval? Dissolved { get; init; }

    /// <summary>Number of its Wikidata item; null when not known.</summary>
    public int? Wikidata { get; init; }

    /// <summary>Codes of the sources, joined by <c>+</c> (docs/knowledge.md).</summary>
    public required string Source { get; init; }

    /// <inheritdoc/>
    public bool Equals(KnownActor? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
