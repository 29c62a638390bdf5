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

    public void Run()
    {
        foreach (var correction in KnowledgeTables.Own("corrections"))
        {
            Correct(correction);
        }

        rows.RemoveAll(row => row.Kind == OfficeKind.HeadOfState && states.IsDependency(row.Code));
        rows.RemoveAll(row => row.Period is null);
        RemoveRepeatedPresidents();
        foreach (var post in rows.Where(row => IsSerial(row.Kind)).GroupBy(row => (row.Code, row.Kind, Title(row))))
        {
            // Two offices may be open to one another only within one title; heads of one kind are one office under any title.
            List<OfficeRow> holders = [.. post.OrderBy(row => row.Period?.LatestStart)];
            CutSightings(holders);
            BoundEnds(holders);
        }

        MarkShared();
    }

    private static bool IsSerial(OfficeKind kind) =>
        kind.HasOneHolder() || kind is OfficeKind.InternationalOrgHead or OfficeKind.ArmedForcesChief or OfficeKind.CentralBank or OfficeKind.UnAmbassador or OfficeKind.Ambassador or OfficeKind.InteriorMinister or OfficeKind.FinanceMinister or OfficeKind.JusticeMinister;

    private static string Title(OfficeRow row) => row.Kind switch
    {
        OfficeKind.HeadOfState or OfficeKind.ForeignMinister or OfficeKind.DefenceMinister => "",
        OfficeKind.Ambassador => $"{row.Title} {row.Target}",
        _ => Folding.Key(row.Title),
    };

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
            case "end": (row.End, row.SeenTo, row.IsInferred) = (FactDates.Read(value), null, false); break;
            case "seen": row.SeenTo = FactDates.Read(value); break;
            case "kind": row.Kind = OfficeKinds.Read(value) ?? throw new OnRecordException($"{correction.Where}: '{value}' is no kind of office."); break;
            case "same": (row.OtherNames, row.Person) = ([.. row.OtherNames, row.Person], value); break;
            case "item": row.Wikidata = int.Parse(value[1..], System.Globalization.CultureInfo.InvariantCulture); break;
            default: throw new OnRecordException($"{correction.Where}: there is no action '{correction["action"]}'.");
        }

        row.Source = row.Source.Contains("own", StringComparison.Ordinal) ? row.Source : $"{row.Source}+own";
    }

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
        foreach (var row in holders.Where(row => row.End is null && row.SeenTo is not null && !_collective.Contains($"{row.Code} {OfficeKinds.Write(row.Kind)}")))
        {
            var next = holders.Find(other => !other.IsSamePerson(row) && other.Start is { } start && start.First > Begin(row) && start.Last < row.SeenTo?.First && Length(other) >= ShortestOtherTerm);
            if (next?.Start is { } bound)
            {
                (row.SeenTo, row.EndsBefore, row.IsInferred) = (DateInterval.Day(bound.First), bound.Last, true);
            }
        }
    }

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

    /// <summary>Two who certainly held an office of one holder on the same day: both are marked.</summary>
    private void MarkShared()
    {
        foreach (var office in rows.Where(row => row.Kind.HasOneHolder()).GroupBy(row => (row.Code, row.Kind)))
        {
            List<OfficeRow> holders = [.. office];
            foreach (var row in holders)
            {
                row.IsShared = holders.Exists(other => !ReferenceEquals(other, row) && !other.IsSamePerson(row) && Overlap(row, other) > 0);
            }
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
