namespace OnRecord.Knowledge.Codes;

/// <summary>What persons were on a day.</summary>
/// <param name="almanac">What is known.</param>
/// <param name="on">The day; null for the last that the almanac knows of.</param>
internal sealed class PersonOffices(Almanac almanac, DateOnly? on)
{
    private const int FarthestDays = 3653;

    private static readonly Lazy<DateOnly> _lastKnown = new(() => Almanac.Standard.AllTerms.Max(term => term.Period.EarliestEnd) ?? DateOnly.MaxValue);

    /// <summary>The office that says most of a person on the day: one that was held then, before one that was held before; of several the one that the text names, then the highest.</summary>
    /// <param name="person">Who.</param>
    /// <param name="country">The country of which the text speaks; null when not known.</param>
    /// <param name="office">The kind of office that the text gives; null when it gives none.</param>
    public OfficeHeld? Of(KnownActor person, string? country, OfficeKind? office)
    {
        var day = on ?? _lastKnown.Value;
        return almanac.TermsOf(person)
            .Select(term => (Term: term, Standing: StandingOn(term, day)))
            .OrderByDescending(found => found.Standing)
            .ThenByDescending(found => country is not null && found.Term.Post.Body.Country == country)
            .ThenByDescending(found => found.Term.Post.Kind == office)
            .ThenByDescending(found => Prominence(found.Term.Post.Kind))
            .ThenBy(found => found.Term.Period.Distance(day))
            .Select(found => new OfficeHeld(person, found.Term, found.Standing == Standing.No && IsOver(found.Term, day), found.Standing == Standing.No && !IsOver(found.Term, day), Weight(found.Term, found.Standing, day)))
            .FirstOrDefault();
    }

    private static Standing StandingOn(Term term, DateOnly day) =>
        term.Period.On(day) is var standing && standing == Standing.Possible && term.Period.Distance(day) > FarthestDays ? Standing.No : standing;

    private static bool IsOver(Term term, DateOnly day) => (term.Period.EarliestEnd ?? term.Period.LatestEnd ?? term.Period.LatestStart) < day;

    private static int Weight(Term term, Standing standing, DateOnly day) =>
        (Prominence(term.Post.Kind) * 20) + (standing switch
        {
            Standing.Certain => 30,
            Standing.Possible => 20,
            _ => Math.Max(-30, 10 - ((term.Period.Distance(day) ?? FarthestDays) / 365)),
        });

    private static int Prominence(OfficeKind kind) => kind switch
    {
        OfficeKind.HeadOfState or OfficeKind.HeadOfGovernment or OfficeKind.SupremeLeader => 3,
        OfficeKind.ForeignMinister or OfficeKind.DefenceMinister or OfficeKind.InternationalOrgHead => 2,
        OfficeKind.Other or OfficeKind.Ambassador or OfficeKind.DeputyMinister => 0,
        _ => 1,
    };
}
