using System.Collections.Immutable;

namespace OnRecord.Knowledge.Codes;

/// <summary>Finds whom a name in a mention means, by the offices that its bearers held on the day.</summary>
/// <param name="almanac">Who is known.</param>
/// <param name="on">The day; null for the last that the almanac knows of.</param>
/// <param name="shortNames">Parts of names by which persons go.</param>
internal sealed class PersonFinder(Almanac almanac, DateOnly? on, ShortNames shortNames)
{
    private const int SurelyMeant = 60;
    private const int ShortestLikeStart = 3;

    private readonly PersonOffices _offices = new(almanac, on);

    /// <summary>Whoever bears this full name, also with the family name first or initials left out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="country">The country of which the mention speaks; null when it speaks of none.</param>
    /// <param name="office">The kind of office by which the mention calls the person; null when by none.</param>
    public OfficeHeld? ByName(string name, string? country, OfficeKind? office) =>
        Best(almanac.Find(name).Select(found => found.Actor), country, office);

    /// <summary>Whoever is meant by an unknown row of name words: another order, fewer names, a first name spelt a little otherwise.</summary>
    public OfficeHeld? ByWords(ImmutableArray<string> words, string? country, OfficeKind? office) =>
        words is [var only]
            ? Best(almanac.WithLastName(only).Concat(almanac.Find(only).Select(found => found.Actor)).Concat(office == OfficeKind.HeadOfState ? shortNames.OfRulers(only) : []), country, office) is { } held && IsMeant(held, country, office) ? held : null
            : Variants(words).Select(name => ByName(name, country, office)).FirstOrDefault(found => found is not null)
                ?? Best(shortNames.Of(words), country, office)
                ?? Best(almanac.WithLastName(words[^1]).Where(person => IsLike(person.Name, words[0])), country, office);

    private static IEnumerable<string> Variants(ImmutableArray<string> words)
    {
        yield return string.Join(' ', words.Skip(1).Append(words[0]));
        if (words.Length > 2)
        {
            yield return string.Join(' ', words.Where(word => word.Length > 1));
            yield return $"{words[0]} {words[^1]}";
            yield return string.Join(' ', words.Skip(1));
        }
    }

    /// <summary>Whether the first names begin alike and one is little longer than the other.</summary>
    private static bool IsLike(string name, string first)
    {
        var (one, other) = (Folding.Key(name.Split(' ')[0]), Folding.Key(first));
        return one.Length >= ShortestLikeStart && other.Length >= ShortestLikeStart && Math.Abs(one.Length - other.Length) <= 2
            && one.AsSpan(0, ShortestLikeStart).SequenceEqual(other.AsSpan(0, ShortestLikeStart));
    }

    /// <summary>A last name alone is enough for those of whom the world speaks so; for others the country or the office must agree.</summary>
    private static bool IsMeant(OfficeHeld held, string? country, OfficeKind? office) =>
        held.Weight >= SurelyMeant || (country is not null && held.Country == country) || (office is not null && held.Term.Post.Kind == office && !held.IsFormer);

    private OfficeHeld? Best(IEnumerable<KnownActor> candidates, string? country, OfficeKind? office)
    {
        var held = candidates.Where(actor => actor.Kind == KnownKind.Person).Distinct().Select(person => _offices.Of(person, country, office)).OfType<OfficeHeld>().ToList();
        return held.Where(one => country is null || one.Country == country || one.Person.Countries.Contains(country)).DefaultIfEmpty(held.Count == 1 ? held[0] : null)
            .MaxBy(one => (one is not null && one.Term.Post.Kind == office, one?.Weight));
    }
}
