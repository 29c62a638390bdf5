using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>States with their names, demonyms, capitals, metonyms and codes.</summary>
/// <param name="facts">Where they go.</param>
internal sealed class StateFacts(AlmanacBuilder facts)
{
    private const string Union = "EUE";

    private readonly Dictionary<string, FactRow> _own = KnowledgeTables.Own("states").ToDictionary(row => row["code"], StringComparer.Ordinal);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>The state or union of each code.</summary>
    public Dictionary<string, KnownActor> ByCode { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a code is that of a territory that belongs to a state, whose head of state is that one's.</summary>
    public bool IsDependency(string code) => _own.TryGetValue(code, out var row) && row["status"] == "dependency";

    /// <summary>Whether a word names a state, or its capital or people.</summary>
    public bool IsName(string word) => _names.Contains(Folding.Key(word));

    public void Take(IEnumerable<FactRow> rows)
    {
        foreach (var row in rows)
        {
            Take(row, facts.Add(ByCode[row["iso3"]] = Made(row)));
        }
    }

    private KnownActor Made(FactRow row)
    {
        var code = row["iso3"];
        var own = _own.GetValueOrDefault(code);
        var kind = code == Union ? KnownKind.International : KnownKind.State;
        var name = own?["name"] is { Length: > 0 } better ? better : row["name"];
        return new KnownActor
        {
            Key = ActorKey.Of(kind, name, [code], null),
            Kind = kind,
            Name = name,
            Countries = [code],
            Country = own?["country"] is { Length: > 0 } country ? country : code,
            Founded = FactDates.Read(own?["founded"] ?? ""),
            Dissolved = FactDates.Read(own?["dissolved"] ?? ""),
            Source = row["source"],
        };
    }

    private void Take(FactRow row, KnownActor state)
    {
        _names.UnionWith(row.List("demonyms").SelectMany(written => written.Split(':')).Concat(row.List("capitals")).Append(row["name"]).Append(row["official_name"]).Select(Folding.Key));
        foreach (var code in new[] { row["iso3"], row["iso2"], row["cow_number"] }.Where(code => code.Length > 0))
        {
            // The number of a former state is that of its successor.
            if (code != row["cow_number"] || state.Dissolved is null)
            {
                facts.Add(new KnownName(code, NameForm.Code, state, false, null, null));
            }
        }

        WrittenName.Add(facts, state, NameForm.Official, [row["official_name"]]);
        WrittenName.Add(facts, state, NameForm.Other, row.List("other_names").Append(row["name"]));
        WrittenName.Add(facts, state, NameForm.Capital, row.List("capitals"));
        WrittenName.Add(facts, state, NameForm.Metonym, row.List("metonyms"));
        foreach (var demonym in row.List("demonyms").Select(written => written.Split(':')))
        {
            WrittenName.Add(facts, state, NameForm.Adjective, [demonym[0]]);
            WrittenName.Add(facts, state, NameForm.Inhabitant, [demonym[1]]);
            WrittenName.Add(facts, state, NameForm.People, [demonym[2]]);
        }
    }
}
