using System.Collections.Immutable;
using OnRecord.Knowledge;

namespace OnRecord.Resolve;

/// <summary>
/// What the almanac says of the names in an article. It supports and never decides against the article: it tells states from
/// bodies, and which of the persons that the article names held an office when the article appeared.
/// </summary>
internal sealed class World(Almanac almanac, DateOnly? published)
{
    private readonly Dictionary<string, ImmutableArray<KnownName>> _found = new(StringComparer.Ordinal);

    /// <summary>The state of which these words are a name, a capital or building left out; null when they are none.</summary>
    public KnownActor? State(string words) =>
        Find(words).FirstOrDefault(name => name is { Actor.Kind: KnownKind.State, NeedsContext: false, Form: NameForm.Usual or NameForm.Official or NameForm.Other or NameForm.Former or NameForm.Acronym })?.Actor;

    /// <summary>The state whose adjective or people these words are; null when there is none or more than one.</summary>
    public KnownActor? StateOfPeople(string word) =>
        Find(word).Where(name => name.Form is NameForm.Adjective or NameForm.Inhabitant or NameForm.People).Select(name => name.Actor).Distinct().ToList() is [var only] ? only : null;

    /// <summary>The bodies and states for which a capital or a building stands, where it is no name of a body itself: <c>Whitehall</c>.</summary>
    public IEnumerable<KnownActor> StandingFor(string words)
    {
        var found = Find(words);
        return found.Any(name => IsBody(name.Actor.Kind) && name.Form is NameForm.Usual or NameForm.Other && !name.NeedsContext)
            ? []
            : found.Where(name => name.Form is NameForm.Capital or NameForm.Metonym).Select(name => name.Actor).Distinct();
    }

    /// <summary>The one body that is called so everywhere; null when there is none or several are.</summary>
    public KnownActor? Body(string words) =>
        Find(words).Where(name => IsBody(name.Actor.Kind) && !name.NeedsContext).Select(name => name.Actor).Distinct().ToList() is [var only] ? only : null;

    /// <summary>All bodies that may be called so, also those that are only where the text speaks of them.</summary>
    public IEnumerable<KnownActor> Bodies(string words) => Find(words).Where(name => IsBody(name.Actor.Kind)).Select(name => name.Actor).Distinct();

    /// <summary>Whether somebody of this last name led a state or its diplomacy when the article appeared, so that a bare word may be the person.</summary>
    public bool IsInOffice(string word) =>
        published is not null && almanac.WithLastName(word).SelectMany(person => almanac.TermsOf(person)).Any(term =>
            term.Post.Kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.ForeignMinister or OfficeKind.DefenceMinister or OfficeKind.InternationalOrgHead && IsThen(term.Period, false));

    /// <summary>Whether the almanac knows a person of this name in the offices of other states alone.</summary>
    public bool IsOfAnother(string name, string state) =>
        Persons(name).SelectMany(person => almanac.TermsOf(person)).Where(term => term.Post.Body.Kind == KnownKind.State).Select(term => Folding.Fold(term.Post.Body.Name)).Distinct().ToList() is { Count: > 0 } states && !states.Contains(state);

    /// <summary>Whether some body is called so, perhaps besides others.</summary>
    public bool IsBody(string words) => Find(words).Any(name => IsBody(name.Actor.Kind));

    /// <summary>The kind of office that words name; null when they name none.</summary>
    public OfficeKind? Office(string words) => almanac.Titles(words).Select(title => title.Office).FirstOrDefault(office => office is not null);

    /// <summary>Whether a person of this name is known to have held an office when the article appeared, or before if a former holder is asked for.</summary>
    /// <param name="name">The name, as full as the article gives it.</param>
    /// <param name="office">The kind of office.</param>
    /// <param name="state">The folded name of the state; null when it is not said.</param>
    /// <param name="isFormer">Whether somebody is meant who no longer holds it.</param>
    public bool Held(string name, OfficeKind office, string? state, bool isFormer) =>
        Persons(name).SelectMany(person => almanac.TermsOf(person)).Any(term => IsSame(term.Post.Kind, office) && (state is null || Folding.Fold(term.Post.Body.Name) == state) && IsThen(term.Period, isFormer));

    private static bool IsBody(KnownKind kind) => kind is not (KnownKind.Person or KnownKind.State or KnownKind.City or KnownKind.Region or KnownKind.Treaty) && kind <= KnownKind.Religious;

    private static bool IsSame(OfficeKind one, OfficeKind other) => one == other || (IsTop(one) && IsTop(other));

    private static bool IsTop(OfficeKind kind) => kind is OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment;

    /// <summary>The one person of a full name, and of those with a last name the ones who were in office.</summary>
    private IEnumerable<KnownActor> Persons(string name) =>
        name.Contains(' ', StringComparison.Ordinal)
            ? Find(name).Where(known => known.Actor.Kind == KnownKind.Person).Select(known => known.Actor).Distinct()
            : published is null ? [] : almanac.WithLastName(name);

    private bool IsThen(Period period, bool isFormer) =>
        published is not { } day || (isFormer ? period.LatestEnd < day || period.EarliestEnd < day : period.On(day) == Standing.Certain || (period.On(day) == Standing.Possible && period.Distance(day) <= 400));

    private ImmutableArray<KnownName> Find(string words)
    {
        if (!_found.TryGetValue(words, out var found))
        {
            _found[words] = found = almanac.Find(words);
        }

        return found;
    }
}
