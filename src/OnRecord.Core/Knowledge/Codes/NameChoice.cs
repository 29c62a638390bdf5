namespace OnRecord.Knowledge.Codes;

/// <summary>Chooses among all that bear a name.</summary>
/// <param name="almanac">What is known.</param>
/// <param name="on">The day; null when not known.</param>
/// <param name="country">The country of which the text speaks; null when not known.</param>
internal readonly struct NameChoice(Almanac almanac, DateOnly? on, string? country)
{
    private const int LargeCity = 500_000;

    /// <summary>The likeliest: of the country that is spoken of, then states before seats, bodies, persons and places, then what our own tables have and what existed on the day, then the largest place, a province before a town.</summary>
    public KnownName? Of(IEnumerable<KnownName> names)
    {
        var (known, day, spokenOf) = (almanac, on, country);
        return names
            .OrderByDescending(name => spokenOf is not null && name.Actor.Country == spokenOf)
            .ThenBy(name => name.NeedsContext)
            .ThenBy(name => Rank(name, known.LocationOf(name.Actor)?.Population ?? 0))
            .ThenByDescending(name => name.Actor.Source.StartsWith("gk", StringComparison.Ordinal))
            .ThenByDescending(name => Existed(name.Actor, day))
            .ThenByDescending(name => known.LocationOf(name.Actor)?.Population)
            .ThenBy(name => name.Actor.Countries.IsEmpty ? "" : name.Actor.Countries[0], StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static int Rank(KnownName name, int population) => (name.Actor.Kind, name.Form) switch
    {
        (KnownKind.State, not (NameForm.Capital or NameForm.Metonym)) => name.Actor.Dissolved is null ? 0 : 1,
        (KnownKind.State, _) => 2,
        (KnownKind.Person, _) => 4,
        (KnownKind.City, _) => population >= LargeCity ? 5 : 7,
        (KnownKind.Region, _) => 6,
        (KnownKind.Place, _) => 8,
        _ => 3,
    };

    private static bool Existed(KnownActor actor, DateOnly? on) =>
        on is not { } day ? actor.Dissolved is null : (actor.Founded is not { } founded || founded.First <= day) && (actor.Dissolved is not { } dissolved || day <= dissolved.Last);
}
