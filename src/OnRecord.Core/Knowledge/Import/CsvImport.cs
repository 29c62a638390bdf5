using System.Collections.Immutable;

namespace OnRecord.Knowledge.Import;

/// <summary>
/// Takes rows of a simple table: each is an actor, or a term of office, or both. Actors are taken before offices, so that
/// rows may stand in any order.
/// </summary>
/// <param name="facts">Where they go.</param>
/// <param name="known">What is known already: bodies and persons that rows name need no rows of their own.</param>
public sealed class CsvImport(AlmanacBuilder facts, Almanac known)
{
    private static readonly string[] _dates = ["start", "end", "seen_from", "seen_to"];

    private readonly KnownBodies _bodies = new(facts, known);

    /// <summary>Takes rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="reject">Told of each that is not taken.</param>
    /// <returns>How many were taken.</returns>
    public int Take(IEnumerable<FactRow> rows, Action<ImportFault> reject)
    {
        var (terms, taken) = (new List<FactRow>(), 0);
        foreach (var row in rows)
        {
            if (row["office"].Length > 0)
            {
                terms.Add(row);
            }
            else
            {
                taken += Heed(row, TakeActor(row), reject);
            }
        }

        return taken + terms.Sum(row => Heed(row, TakeTerm(row), reject));
    }

    private static int Heed(FactRow row, string? fault, Action<ImportFault> reject)
    {
        if (fault is null)
        {
            return 1;
        }

        reject(new ImportFault(row.Where, fault));
        return 0;
    }

    /// <summary>Takes an actor without office.</summary>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    private string? TakeActor(FactRow row)
    {
        if (row["name"].Length == 0)
        {
            return "it has no name.";
        }

        if (row["kind"] is var written && !Enum.TryParse<KnownKind>(written, ignoreCase: true, out var kind))
        {
            return $"the kind '{written}' is none of {string.Join(", ", EnumText.All<KnownKind>())}; a person has an office or the kind person.";
        }

        if (kind == KnownKind.State)
        {
            return "states are built in and cannot be added.";
        }

        return Countries(row, out var countries) ?? Sector(row) ?? Put(row, kind, countries);
    }

    private string? Put(FactRow row, KnownKind kind, ImmutableArray<string> countries)
    {
        AddNames(row, facts.Add(Existing(row, kind, countries) ?? Made(row, kind, countries)));
        return null;
    }

    private KnownActor? Existing(FactRow row, KnownKind kind, ImmutableArray<string> countries) =>
        kind == KnownKind.Person ? _bodies.Person(row["name"], countries) : _bodies.Of(row["name"], kind, countries);

    private static KnownActor Made(FactRow row, KnownKind kind, ImmutableArray<string> countries)
    {
        var wikidata = row["wikidata"] is ['Q' or 'q', .. var digits] && int.TryParse(digits, out var item) ? item : (int?)null;
        return new KnownActor
        {
            Key = ActorKey.Of(kind, row["name"], countries, wikidata),
            Kind = kind,
            Name = row["name"],
            Countries = countries,
            Country = countries is [var only] ? only : null,
            Sector = row["sector"] is { Length: > 0 } sector ? sector : null,
            Gender = row["gender"] is [var gender] && gender is 'm' or 'f' or 'x' ? gender : null,
            Founded = FactDates.Read(row["founded"]),
            Dissolved = FactDates.Read(row["dissolved"]),
            Wikidata = wikidata,
            Source = row["source"] is { Length: > 0 } source ? source : "user",
        };
    }

    private void AddNames(FactRow row, KnownActor actor)
    {
        foreach (var name in row.List("aliases"))
        {
            facts.Add(new KnownName(name, NameForm.Other, actor, false, null, null));
        }

        foreach (var name in row.List("acronym"))
        {
            facts.Add(new KnownName(name, NameForm.Acronym, actor, false, null, null));
        }
    }

    private string? TakeTerm(FactRow row)
    {
        if (row["name"].Length == 0)
        {
            return "it has an office and no name.";
        }

        if (Countries(row, out var countries) is { } fault)
        {
            return fault;
        }

        var named = row["body"] is { Length: > 0 } written ? written : row["country"];
        if (_bodies.Of(named, null, []) is not { } body)
        {
            return named.Length == 0 ? "it has an office and neither body nor country." : $"there is no state or organisation '{named}', or there are several; give it a row of its own, or use the code of a state.";
        }

        return Period(row, out var period) ?? Office(row, out var kind) ?? AddTerm(row, new Post(body, kind, row["office"], row["target"] is { Length: > 0 } target ? target : null), countries, period);
    }

    private string? AddTerm(FactRow row, Post post, ImmutableArray<string> countries, Period period)
    {
        var home = countries.IsEmpty && post.Body.Kind == KnownKind.State ? [post.Body.Key] : countries;
        var person = facts.Add(_bodies.Person(row["name"], home) ?? Made(row, KnownKind.Person, home));
        AddNames(row, person);
        facts.Add(new Term(person, post, period, false, false, row["source"] is { Length: > 0 } source ? source : "user"));
        return null;
    }

    private string? Countries(FactRow row, out ImmutableArray<string> countries)
    {
        var found = row.List("country").Select(written => (Written: written, Code: _bodies.StateCode(written))).ToList();
        countries = [.. found.Select(country => country.Code).OfType<string>().Distinct()];
        return found.Find(country => country.Code is null).Written is { } unknown ? $"there is no state '{unknown}'." : null;
    }

    private static string? Sector(FactRow row) =>
        row["sector"] is { Length: > 0 } sector && !Sectors.IsKnown(sector) ? $"'{sector}' is no sector of PLOVER." : null;

    private static string? Office(FactRow row, out OfficeKind kind)
    {
        var written = row["office_kind"];
        kind = OfficeKinds.Read(written) ?? OfficeKind.Other;
        return written.Length > 0 && OfficeKinds.Read(written) is null ? $"'{written}' is no kind of office; leave it empty or see docs/knowledge.md." : null;
    }

    private static string? Period(FactRow row, out Period period)
    {
        var dates = _dates.Select(column => (Written: row[column], Read: FactDates.Read(row[column]))).ToList();
        period = default;
        if (dates.Find(date => date.Written.Length > 0 && date.Read is null).Written is { } bad)
        {
            return $"'{bad}' is no date; write 2019, 2019-12 or 2019-12-04.";
        }

        if (FactDates.Period(dates[0].Read, dates[1].Read, dates[2].Read, dates[3].Read) is not { } made)
        {
            return "it ends before it starts.";
        }

        period = made;
        return null;
    }
}
