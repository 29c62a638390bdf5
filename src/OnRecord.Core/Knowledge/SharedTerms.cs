namespace OnRecord.Knowledge;

/// <summary>Finds terms in offices of one holder that two persons certainly held on the same day.</summary>
internal static class SharedTerms
{
    /// <summary>All terms, those marked that share their office.</summary>
    public static IEnumerable<Term> Marked(IEnumerable<Term> terms) =>
        terms.GroupBy(term => (term.Post.Body.Key, term.Post.Kind)).SelectMany(office => office.Key.Kind.HasOneHolder() ? Marked([.. office]) : office);

    private static IEnumerable<Term> Marked(List<Term> holders) =>
        holders.Select(term => term with { IsShared = holders.Exists(other => other.Person != term.Person && Overlap(term.Period, other.Period)) });

    /// <summary>Whether both certainly held on one day; the day on which one follows the other is not one.</summary>
    private static bool Overlap(Period one, Period other) =>
        one.Vouched is { } first && other.Vouched is { } second && first.First < second.Last && second.First < first.Last;
}
