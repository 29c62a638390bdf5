using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>Organisations and groups: parties, agencies, armed groups, media, companies.</summary>
/// <param name="facts">Where they go.</param>
/// <param name="states">The states, which are known already.</param>
internal sealed class GroupFacts(AlmanacBuilder facts, StateFacts states)
{
    private const int ShortestSafeKey = 8;
    private const int ManyShare = 3;

    private static readonly FrozenDictionary<string, KnownKind> _kinds = new Dictionary<string, KnownKind>(StringComparer.Ordinal)
    {
        ["political party"] = KnownKind.Party,
        ["armed group"] = KnownKind.Armed,
        ["agency"] = KnownKind.Agency,
        ["media"] = KnownKind.Media,
        ["international organisation"] = KnownKind.International,
        ["company"] = KnownKind.Company,
        ["movement"] = KnownKind.Movement,
        ["hacker group"] = KnownKind.Movement,
        ["NGO"] = KnownKind.Association,
        ["legislature"] = KnownKind.Legislature,
        ["treaty"] = KnownKind.Treaty,
        ["labour"] = KnownKind.Union,
        ["religious organisation"] = KnownKind.Religious,
        ["court"] = KnownKind.Court,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // The dictionary of militarised groups lists leaders among them; only what calls itself a group is taken from it.
    private static readonly Regex _groupNoun = new(string.Join('|', KnowledgeTables.Own("group-nouns").Select(row => row["noun"])), RegexOptions.IgnoreCase | RegexOptions.NonBacktracking);
    private static readonly Regex _election = new(@"\belections?\b|^\d+$", RegexOptions.NonBacktracking);
    private static readonly FrozenSet<string> _unFamily = KnowledgeTables.Own("un-family").Select(row => row["name"]).ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<(string Key, KnownKind Kind), KnownActor> _taken = [];

    /// <param name="rows">The rows of the table.</param>
    /// <param name="isPerson">Whether a name is that of a person in office.</param>
    public void Take(IEnumerable<FactRow> rows, Func<string, bool> isPerson)
    {
        // What we know ourselves comes first, so that others' spellings join it.
        var all = rows.Where(row => IsTaken(row, isPerson)).OrderBy(row => !IsOwn(row)).ToList();
        var shares = all.CountBy(row => Folding.Key(row["name"])).ToFrozenDictionary(StringComparer.Ordinal);
        foreach (var row in all)
        {
            Take(row, shares[Folding.Key(row["name"])] >= ManyShare, isPerson);
        }
    }

    private static bool IsOwn(FactRow row) => row["source"].StartsWith("gk", StringComparison.Ordinal);

    private static bool IsTaken(FactRow row, Func<string, bool> isPerson) =>
        Folding.Key(row["name"]).Length > 0 && (row["source"] != "petrarch2" || (_groupNoun.IsMatch(row["name"]) && !isPerson(row["name"])));

    private void Take(FactRow row, bool isShared, Func<string, bool> isPerson)
    {
        var kind = _kinds[row["kind"]];
        var actor = Known(row, kind) ?? facts.Add(Made(row, kind));
        var isDoubtful = row["source"] == "partyfacts" && (isShared || !row["name"].Contains(' ', StringComparison.Ordinal));
        var names = row.List("aliases").Where(name => !_election.IsMatch(name) && !isPerson(Plain(name)) && !states.IsName(name)).Select(Recased).ToList();
        WrittenName.Add(facts, actor, NameForm.Other, actor.Name == row["name"] ? names : names.Append(row["name"]), isDoubtful);
        if (isDoubtful)
        {
            facts.Add(new KnownName(actor.Name, NameForm.Usual, actor, true, null, null));
        }

        // "Ministry of Defence (UK)" is called so in tables; texts leave the brackets out.
        if (row["name"].EndsWith(')') && row["name"].IndexOf(" (", StringComparison.Ordinal) is > 0 and var at)
        {
            WrittenName.Add(facts, actor, NameForm.Other, [row["name"][..at]], needsContext: true);
        }

        WrittenName.Add(facts, actor, NameForm.Acronym, row["acronym"].Split('/', StringSplitOptions.TrimEntries).Where(acronym => acronym.Length > 1 && !states.IsName(acronym)), row["source"] == "partyfacts");
        names.Append(actor.Name).Append(row["name"]).Select(Folding.Key).Where(key => key.Length >= ShortestSafeKey).ToList().ForEach(key => _taken.TryAdd((key, kind), actor));
    }

    /// <summary>The one that was taken already under this name or another of its names.</summary>
    private KnownActor? Known(FactRow row, KnownKind kind)
    {
        if (row["name"] == "European Union")
        {
            return states.ByCode["EUE"];
        }

        var countries = row.List("iso3");
        return row.List("aliases").Select(Plain).Prepend(row["name"]).Select(name => _taken.GetValueOrDefault((Folding.Key(name), kind)))
            .FirstOrDefault(actor => actor is not null && (kind == KnownKind.Armed && !IsOwn(row) ? countries.Length == 0 || actor.Countries.IsEmpty || actor.Countries.Any(countries.Contains) : actor.Countries.SequenceEqual(countries)));
    }

    private KnownActor Made(FactRow row, KnownKind kind)
    {
        var (name, countries) = (Recased(row["name"]), row.List("iso3").ToImmutableArray());
        return new KnownActor
        {
            Key = ActorKey.Of(kind, name, countries, null),
            Kind = kind,
            Name = name,
            Countries = countries,
            Country = Country(kind, name, countries),
            Sector = Sectors.OfCameo(row["sector"]),
            Founded = FactDates.Read(row["active_from"]),
            Dissolved = FactDates.Read(row["active_to"]),
            Source = row["source"],
        };
    }

    /// <summary>The country of PLOVER, or its code for what has none.</summary>
    private string? Country(KnownKind kind, string name, ImmutableArray<string> countries) => (kind, countries) switch
    {
        (KnownKind.International, ["EUE"]) => "EUR",
        (KnownKind.International, _) => name.StartsWith("UN ", StringComparison.Ordinal) || _unFamily.Contains(name) ? "UNO" : "IGO",
        (_, [var only]) => states.ByCode[only].Country,
        (KnownKind.Association, _) => "NGO",
        (KnownKind.Company, _) => "MNC",
        (KnownKind.Armed, { Length: > 1 }) => "IMG",
        _ => null,
    };

    private static string Plain(string written) => written.LastIndexOf('@') is > 0 and var at ? written[..at] : written;

    // The dictionary of militarised groups was in capitals once.
    private static string Recased(string name) => name.Replace("ARMY", "Army", StringComparison.Ordinal).Replace("YOUTH", "Youth", StringComparison.Ordinal);
}
