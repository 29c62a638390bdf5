using System.Collections.Immutable;

namespace OnRecord.Knowledge.Import;

/// <summary>Finds those whom rows name among what was added and what is known.</summary>
internal sealed class KnownBodies(AlmanacBuilder facts, Almanac known)
{
    /// <summary>The code of a state by code or name; null when there is none, or several.</summary>
    public string? StateCode(string written) =>
        Called(written).Where(actor => actor.Kind == KnownKind.State).Select(actor => actor.Key).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The one state or organisation of this name or code; null when there is none, or several.</summary>
    /// <param name="written">Its name or code.</param>
    /// <param name="kind">Which kind; null for any but persons and places.</param>
    /// <param name="countries">Of which states; empty for any.</param>
    public KnownActor? Of(string written, KnownKind? kind, ImmutableArray<string> countries)
    {
        var found = Called(written).Where(actor => kind is { } wanted ? actor.Kind == wanted && IsOf(actor, countries) : IsBody(actor)).ToList();

        // States are what most names mean; and a whole name goes before an acronym that several share.
        return found.Find(actor => actor.Kind == KnownKind.State) ?? Only(found) ?? Only(found.FindAll(actor => Folding.Key(actor.Name) == Folding.Key(written))) ?? Only(found.FindAll(actor => actor.Kind == KnownKind.International));
    }

    /// <summary>The one person of this name who has to do with one of these states; null when there is none, or several.</summary>
    public KnownActor? Person(string name, ImmutableArray<string> countries) =>
        Only([.. Called(name).Where(actor => actor.Kind == KnownKind.Person && IsOf(actor, countries))]);

    private static bool IsOf(KnownActor actor, ImmutableArray<string> countries) => countries.IsEmpty || actor.Countries.IsEmpty || actor.Countries.Any(countries.Contains);

    private static bool IsBody(KnownActor actor) => actor.Kind is not (KnownKind.Person or KnownKind.City or KnownKind.Region or KnownKind.Place);

    private static KnownActor? Only(List<KnownActor> found) => found.Distinct().ToList() is [var only] ? only : null;

    private IEnumerable<KnownActor> Called(string name) =>
        known.State(name) is { } state ? [state] : facts.Called(name).Concat(known.Find(name).Select(found => found.Actor)).Distinct();
}
