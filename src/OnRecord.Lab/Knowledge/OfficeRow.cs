using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>A term of office on its way from the table to the almanac; repairs change it.</summary>
internal sealed class OfficeRow
{
    public OfficeRow(FactRow row)
    {
        (Code, Title, Person, Target, Source) = (row["iso3"], row["title"], row["person"], row["target"], row["source"]);
        Kind = OfficeKinds.Read(row["office"]) ?? throw new OnRecordException($"{row.Where}: '{row["office"]}' is no kind of office.");
        Wikidata = row["wikidata"] is ['Q', .. var digits] && int.TryParse(digits, out var item) ? item : null;
        OtherNames = row.List("other_names");
        Gender = row["gender"] is [var gender] ? gender : null;
        Start = FactDates.Read(row["start"]);
        End = FactDates.Read(row["end"]);
        SeenFrom = FactDates.Read(row["seen_from"]);
        SeenTo = FactDates.Read(row["seen_to"]);
        IsInferred = row["note"].Contains("inferred", StringComparison.Ordinal);
    }

    public string Code { get; }

    public OfficeKind Kind { get; set; }

    public string Title { get; }

    public string Person { get; set; }

    public int? Wikidata { get; set; }

    public string[] OtherNames { get; set; }

    public char? Gender { get; }

    public DateInterval? Start { get; set; }

    public DateInterval? End { get; set; }

    public DateInterval? SeenFrom { get; set; }

    public DateInterval? SeenTo { get; set; }

    /// <summary>The latest end where only that is known: the beginning of the next holder.</summary>
    public DateOnly? EndsBefore { get; set; }

    public string Target { get; }

    public string Source { get; set; }

    public bool IsInferred { get; set; }

    /// <summary>When the term was; null when its dates contradict each other.</summary>
    public Period? Period =>
        FactDates.Period(Start, End, SeenFrom, SeenTo) is not { } period ? null
        : EndsBefore is { } bound && period.LatestEnd is null ? period with { LatestEnd = bound, EarliestEnd = period.EarliestEnd > bound ? bound : period.EarliestEnd }
        : period;

    /// <summary>The same term in another office.</summary>
    public OfficeRow As(OfficeKind kind)
    {
        var copy = (OfficeRow)MemberwiseClone();
        copy.Kind = kind;
        return copy;
    }

    /// <summary>Whether it is the same person as in another row, as far as names and items tell.</summary>
    public bool IsSamePerson(OfficeRow other) =>
        (Wikidata is { } item && item == other.Wikidata) || Folding.Key(Person) == Folding.Key(other.Person) || OtherNames.Contains(other.Person, StringComparer.Ordinal) || other.OtherNames.Contains(Person, StringComparer.Ordinal);

    /// <summary>Whether a correction means this row: state, person, and the kind of office and the start where it gives them.</summary>
    public bool IsMeantBy(FactRow correction) =>
        Code == correction["iso3"]
        && Folding.Key(Person) == Folding.Key(correction["person"])
        && (correction["office"].Length == 0 || Kind == OfficeKinds.Read(correction["office"]))
        && (correction["start"].Length == 0 || Start == FactDates.Read(correction["start"]));
}
