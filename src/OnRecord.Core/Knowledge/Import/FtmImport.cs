using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Knowledge.Import;

/// <summary>
/// Takes persons with their positions, and organisations, from entities of FollowTheMoney. Links name entities that may
/// come later, so terms are made when all is read.
/// </summary>
/// <param name="facts">Where they go.</param>
/// <param name="known">What is known already.</param>
internal sealed class FtmImport(AlmanacBuilder facts, Almanac known)
{
    private static readonly FrozenDictionary<string, KnownKind> _kinds = new Dictionary<string, KnownKind>(StringComparer.Ordinal)
    {
        ["Person"] = KnownKind.Person,
        ["PublicBody"] = KnownKind.Agency,
        ["Organization"] = KnownKind.Association,
        ["LegalEntity"] = KnownKind.Association,
        ["Company"] = KnownKind.Company,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] _homes = ["country", "nationality", "citizenship", "jurisdiction"];

    private readonly KnownBodies _bodies = new(facts, known);
    private readonly OfficeNames _offices = new(known);
    private readonly Dictionary<string, (KnownActor Actor, ImmutableArray<string> Aliases)> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Title, string Country)> _positions = new(StringComparer.Ordinal);
    private readonly List<(string Holder, string Post, Period Period)> _occupancies = [];

    /// <summary>Takes an entity.</summary>
    /// <returns>Whether anything in it is kept.</returns>
    public bool Take(JsonElement entity)
    {
        var (id, schema) = (entity.Texts("id").FirstOrDefault(), entity.Texts("schema").FirstOrDefault() ?? "");
        if (id is null || !entity.TryGetProperty("properties", out var properties))
        {
            return false;
        }

        return schema switch
        {
            "Position" => TakePosition(id, properties),
            "Occupancy" => TakeOccupancy(properties),
            _ => _kinds.TryGetValue(schema, out var kind) && TakeActor(id, kind, properties),
        };
    }

    /// <summary>Makes the terms of what was taken. Persons without an office are left out.</summary>
    /// <returns>How many there are.</returns>
    public int Finish()
    {
        foreach (var (actor, aliases) in _actors.Values.Where(one => one.Actor.Kind != KnownKind.Person))
        {
            AddNames(facts.Add(actor), aliases);
        }

        return _occupancies.Count(one => AddTerm(one.Holder, one.Post, one.Period));
    }

    private bool TakeActor(string id, KnownKind kind, JsonElement properties)
    {
        if (properties.Texts("name").FirstOrDefault() is not { } name)
        {
            return false;
        }

        ImmutableArray<string> countries = [.. _homes.SelectMany(property => properties.Texts(property)).Select(Code).OfType<string>().Distinct()];
        var wikidata = properties.Texts("wikidataId").Select(Number).FirstOrDefault(number => number is not null);
        var made = new KnownActor
        {
            Key = ActorKey.Of(kind, name, countries, wikidata),
            Kind = kind,
            Name = name,
            Countries = countries,
            Country = kind != KnownKind.Person && countries is [var only] ? known.State(only)?.Country : null,
            Gender = properties.Texts("gender").FirstOrDefault() switch { "male" => 'm', "female" => 'f', null => null, _ => 'x' },
            Wikidata = wikidata,
            Source = "ftm",
        };
        return _actors.TryAdd(id, (made, [.. properties.Texts("name").Skip(1).Concat(properties.Texts("alias"))]));
    }

    private bool TakePosition(string id, JsonElement properties) =>
        properties.Texts("name").FirstOrDefault() is { } title && properties.Texts("country").Select(Code).FirstOrDefault(code => code is not null) is { } country && _positions.TryAdd(id, (title, country));

    private bool TakeOccupancy(JsonElement properties)
    {
        var (start, end) = (Date(properties, "startDate"), Date(properties, "endDate"));
        if (properties.Texts("holder").FirstOrDefault() is { } holder && properties.Texts("post").FirstOrDefault() is { } post && FactDates.Period(start, end, null, Date(properties, "date")) is { } period)
        {
            _occupancies.Add((holder, post, period));
            return true;
        }

        return false;
    }

    private bool AddTerm(string holder, string post, Period period)
    {
        if (!_actors.TryGetValue(holder, out var person) || !_positions.TryGetValue(post, out var position) || known.State(position.Country) is not { } state)
        {
            return false;
        }

        var countries = person.Actor.Countries.IsEmpty ? [state.Key] : person.Actor.Countries;
        var actor = facts.Add((person.Actor.Wikidata is null ? _bodies.Person(person.Actor.Name, countries) : null) ?? person.Actor);
        AddNames(actor, person.Aliases);
        facts.Add(new Term(actor, new Post(state, _offices.Kind(position.Title), position.Title, null), period, false, false, "ftm"));
        return true;
    }

    private void AddNames(KnownActor actor, ImmutableArray<string> aliases)
    {
        foreach (var alias in aliases)
        {
            facts.Add(new KnownName(alias, NameForm.Other, actor, false, null, null));
        }
    }

    private static DateInterval? Date(JsonElement properties, string name) => properties.Texts(name).Select(FactDates.Read).FirstOrDefault(date => date is not null);

    private string? Code(string written) => known.State(written.ToUpperInvariant())?.Key;

    private static int? Number(string item) => item is ['Q', .. var digits] && int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
