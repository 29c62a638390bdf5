using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>Repairs the known defects of the table of offices, by rule and by the project's own list of corrections.</summary>
/// <param name="rows">The rows; repairs remove some.</param>
/// <param name="states">The states.</param>
internal sealed class OfficeRepairs(List<OfficeRow> rows, StateFacts states)
{
    // A sighting of days may be a mistake of the edition; one that outlasts another's beginning by so much is not.
    private const int ShortestOtherTerm = 60;

    private static readonly HashSet<string> _collective = [.. KnowledgeTables.Own("collective-heads").Select(row => $"{row["iso3"]} {row["office"]}")];

    private static readonly Dictionary<string, string[]> _onlyHolders = KnowledgeTables.Own("only-holders").ToDictionary(row => $"{row["iso3"]} {row["office"]} {row["title"]}", row => row.List("persons"), StringComparer.Ordinal);

    private static readonly DateOnly _snapshot = new(2019, 3, 15);

    private static readonly HashSet<string> _titleWords =
        ["President-Elect", "President-elect", "President", "Vice", "Prime", "Minister", "Foreign", "Chairman", "Chair", "Assembly", "Soviet", "Prefect", "Governor", "Gen.", "Sr.", "Lt.", "Col.", "Brig.", "Maj.", "Adm.", "Dr.", "Official", "Secretary", "Acting", "Interim", "Supreme", "Administrator", "Commissioner", "China", "General", "Council"];

    private static readonly HashSet<string> _noNameWords = ["appointed", "acting", "vacant", "resigned", "elected", "designate", "pending", "prime", "minister", "president", "and", "since", "position", "none"];

    public void Run()
    {
        foreach (var correction in KnowledgeTables.Own("corrections"))
        {
            Correct(correction);
        }

        rows.RemoveAll(IsAnotherGovernment);
        foreach (var row in rows.Where(row => row.Kind == OfficeKind.DefenceMinister && row.Title.Contains("Security and Def", StringComparison.Ordinal) && row.Title.Contains("Council", StringComparison.Ordinal)))
        {
            row.Kind = OfficeKind.NationalSecurityAdviser;
        }

        RemoveStaleSnapshots();
        TakePresidentsFromHeadsOfState();
        rows.RemoveAll(row => row.Kind == OfficeKind.HeadOfState && states.IsDependency(row.Code));
        rows.RemoveAll(row => row.Period is null || (row.Source.StartsWith("cia", StringComparison.Ordinal) && !HasName(row)));
        RemoveRepeatedPresidents();
        foreach (var post in rows.Where(row => IsSerial(row.Kind)).GroupBy(row => (row.Code, row.Kind, Title(row))))
        {
            // Two offices may be open to one another only within one title; heads of one kind are one office under any title.
            List<OfficeRow> holders = [.. post.OrderBy(row => row.Period?.LatestStart)];
            CutSightings(holders);
            BoundEnds(holders);
        }
    }

    private static bool IsSerial(OfficeKind kind) =>
        kind.HasOneHolder() || kind is OfficeKind.InternationalOrgHead or OfficeKind.ArmedForcesChief or OfficeKind.CentralBank or OfficeKind.UnAmbassador or OfficeKind.Ambassador or OfficeKind.InteriorMinister or OfficeKind.FinanceMinister or OfficeKind.JusticeMinister;

    private static string Title(OfficeRow row) => row.Kind switch
    {
        OfficeKind.HeadOfState or OfficeKind.ForeignMinister or OfficeKind.DefenceMinister => "",
        OfficeKind.Ambassador => $"{row.Title} {row.Target}",
        _ => Folding.Key(row.Title),
    };

    /// <summary>Takes titles off names, where a parser of tables left them there; false when no name is left.</summary>
    private static bool HasName(OfficeRow row)
    {
        var words = row.Person.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = Array.FindLastIndex(words, _titleWords.Contains);
        row.Person = string.Join(' ', words[(last + 1)..]);
        return words.Length > last + 1 && (last < 0 || words.Length > last + 2) && !words.Any(_noNameWords.Contains) && (!row.Person.Contains(',', StringComparison.Ordinal) || row.Person.EndsWith(", Jr", StringComparison.Ordinal));
    }

    private void Correct(FactRow correction)
    {
        var meant = rows.FindAll(row => row.IsMeantBy(correction));
        if (meant.Count == 0)
        {
            throw new OnRecordException($"{correction.Where}: no row is meant by it. The tables have changed; take it out or write it anew.");
        }

        meant.ForEach(row => Correct(row, correction));
    }

    private void Correct(OfficeRow row, FactRow correction)
    {
        var value = correction["value"];
        switch (correction["action"])
        {
            case "drop": rows.Remove(row); return;
            case "start": row.Start = FactDates.Read(value); break;
            case "end": (row.EndsBefore, row.End, row.SeenTo, row.IsInferred) = (null, FactDates.Read(value), null, false); break;
            case "seen": row.SeenTo = FactDates.Read(value); break;
            case "kind": row.Kind = OfficeKinds.Read(value) ?? throw new OnRecordException($"{correction.Where}: '{value}' is no kind of office."); break;
            case "same": (row.OtherNames, row.Person) = ([.. row.OtherNames, row.Person], value); break;
            case "item": row.Wikidata = int.Parse(value[1..], System.Globalization.CultureInfo.InvariantCulture); break;
            default: throw new OnRecordException($"{correction.Where}: there is no action '{correction["action"]}'.");
        }

        row.Source = row.Source.Contains("own", StringComparison.Ordinal) ? row.Source : $"{row.Source}+own";
    }

    private static bool IsAnotherGovernment(OfficeRow row) =>
        _onlyHolders.TryGetValue($"{row.Code} {OfficeKinds.Write(row.Kind)} {row.Title}", out var persons) && !persons.Contains(row.Person, StringComparer.Ordinal);

    /// <summary>The snapshot of 2019 was months old in places: somebody who stands in it alone, while another certainly held the office that month, had left.</summary>
    private void RemoveStaleSnapshots()
    {
        var others = rows.Where(row => row.Source != "cwl" && row.Kind.HasOneHolder()).ToLookup(row => (row.Code, row.Kind));
        rows.RemoveAll(row => row.Source == "cwl" && others[(row.Code, row.Kind)].Any(other => !other.IsSamePerson(row) && other.Period is { } period && period.On(_snapshot) == Standing.Certain));
    }

    /// <summary>
    /// Presidents who lead the government stand in the World Factbook twice, under two spellings, and several terms as one.
    /// What is known of the head of state is better; so the second row is made of the first.
    /// </summary>
    private void TakePresidentsFromHeadsOfState()
    {
        var heads = rows.Where(row => row.Kind == OfficeKind.HeadOfState).ToLookup(row => row.Code);
        foreach (var row in rows.Where(row => row.Kind == OfficeKind.HeadOfGovernment && IsSightings(row) && row.Title.Contains("President", StringComparison.Ordinal)).ToList())
        {
            var same = heads[row.Code].Where(head => Overlap(head, row) > ShortestOtherTerm && IsCloseTo(head, row)).Select(head => head.Person).ToHashSet(StringComparer.Ordinal);
            if (same.Count > 0)
            {
                rows.Remove(row);
                rows.AddRange(heads[row.Code].Where(head => same.Contains(head.Person) && !rows.Exists(other => other.Kind == OfficeKind.HeadOfGovernment && other.Code == head.Code && other.Person == head.Person && other.Start == head.Start)).Select(head => head.As(OfficeKind.HeadOfGovernment)));
            }
        }
    }

    /// <summary>Whether two spellings of a head of state may be one person: they have a word of some length in common, or began on one day.</summary>
    private static bool IsCloseTo(OfficeRow head, OfficeRow row) =>
        head.IsSamePerson(row) || head.Start == row.Start || Folding.Words(head.Person).Intersect(Folding.Words(row.Person), StringComparer.Ordinal).Any(word => word.Length > 3);

    /// <summary>The World Factbook lists presidents as heads of government too, also beside a prime minister who is that.</summary>
    private void RemoveRepeatedPresidents()
    {
        var heads = rows.Where(row => row.Kind == OfficeKind.HeadOfGovernment).ToLookup(row => row.Code);
        rows.RemoveAll(row =>
            row.Kind == OfficeKind.HeadOfGovernment
            && row.Title.Contains("President", StringComparison.Ordinal)
            && heads[row.Code].Any(other => !other.IsSamePerson(row) && !other.Title.Contains("President", StringComparison.Ordinal) && Overlap(row, other) > ShortestOtherTerm));
    }

    /// <summary>Somebody who is seen before and after another held the office was not there all the time: what is vouched for ends where the other begins.</summary>
    private static void CutSightings(List<OfficeRow> holders)
    {
        foreach (var row in holders.Where(row => (IsSightings(row) || (row.End is null && row.SeenTo is not null)) && !_collective.Contains($"{row.Code} {OfficeKinds.Write(row.Kind)}")))
        {
            var next = holders.Find(other => !other.IsSamePerson(row) && other.Start is { } start && start.First > Begin(row) && start.Last < row.Period?.EarliestEnd && Length(other) >= ShortestOtherTerm);
            if (next?.Start is { } bound)
            {
                (row.End, row.SeenTo, row.EndsBefore, row.IsInferred) = (null, DateInterval.Day(bound.First), bound.Last, true);
            }
        }
    }

    /// <summary>Whether only yearly editions stand behind a row: they make one term of several when a person came back.</summary>
    private static bool IsSightings(OfficeRow row) => row.Source is "cia" or "cia+petrarch2";

    /// <summary>A term without end ends no later than the next known one of the same office begins.</summary>
    private static void BoundEnds(List<OfficeRow> holders)
    {
        foreach (var row in holders.Where(row => row.End is null && row.EndsBefore is null && !_collective.Contains($"{row.Code} {OfficeKinds.Write(row.Kind)}")))
        {
            var seen = row.Period?.EarliestEnd;
            var next = holders.Find(other => !other.IsSamePerson(row) && other.Start is { } start && start.First > Begin(row) && start.Last >= seen);
            (row.EndsBefore, row.IsInferred) = (next?.Start?.Last, row.IsInferred || next is not null);
        }
    }

    private static DateOnly? Begin(OfficeRow row) => row.Period?.LatestStart;

    private static int Length(OfficeRow row) => row.Period?.Vouched is { } days ? days.Last.DayNumber - days.First.DayNumber : 0;

    /// <summary>How many days both certainly held their offices, a common day of change not counted.</summary>
    private static int Overlap(OfficeRow one, OfficeRow other) =>
        one.Period?.Vouched is { } first && other.Period?.Vouched is { } second
            ? Math.Min(first.Last.DayNumber, second.Last.DayNumber) - Math.Max(first.First.DayNumber, second.First.DayNumber)
            : 0;
}
