using System.Globalization;
using OnRecord.Knowledge;
using OnRecord.Knowledge.Import;

namespace OnRecord.Lab.Knowledge;

/// <summary>Places, titles and memberships.</summary>
/// <param name="facts">Where they go.</param>
/// <param name="states">The states.</param>
internal sealed class OtherFacts(AlmanacBuilder facts, StateFacts states)
{
    private const int SmallestCity = 50_000;
    private const int MostAliases = 3;

    /// <summary>Cities of some size and all provinces.</summary>
    public void TakePlaces(IEnumerable<FactRow> rows)
    {
        foreach (var row in rows.Where(row => row["name"].Length > 0 && (row["kind"] != "city" || Whole(row["population"]) >= SmallestCity)))
        {
            if (facts.State(row["iso2"]) is not { } state)
            {
                continue;
            }

            var place = Made(row["name"], row["kind"] == "city" ? KnownKind.City : KnownKind.Region, [state.Key], state.Country, "geonames");
            Put(row, place, row.List("alternative_names").Where(WrittenInEnglish).Take(MostAliases).Append(row["ascii"]), Whole(row["geonames_id"]));
        }
    }

    /// <summary>Straits, rivers, mountains, crossings and the like.</summary>
    public void TakeOtherPlaces(IEnumerable<FactRow> rows)
    {
        foreach (var row in rows)
        {
            var countries = row.List("iso3");
            var place = Made(row["name"], KnownKind.Place, countries, countries is [var only] ? states.ByCode[only].Country : null, row["source"]);
            Put(row, place, row.List("aliases"), null);
        }
    }

    /// <summary>Nouns and phrases for roles.</summary>
    public void TakeTitles(IEnumerable<FactRow> rows)
    {
        foreach (var row in rows)
        {
            var words = row["pattern"];
            if (Sectors.OfCameo(row["sector"]) is { } sector && !words.Any(char.IsAsciiDigit) && !words.StartsWith("a ", StringComparison.Ordinal) && !words.StartsWith("the ", StringComparison.Ordinal))
            {
                facts.Add(new KnownTitle(words, row["plural"] is { Length: > 0 } plural && plural != words ? plural : null, sector, OfficeKinds.Read(row["office"])));
            }
        }
    }

    /// <summary>Who belongs to what.</summary>
    public void TakeMembers(IEnumerable<FactRow> rows, Func<string, KnownActor?> organisation)
    {
        foreach (var row in rows)
        {
            var body = organisation(row["organisation"]) ?? throw new OnRecordException($"{row.Where}: the organisation '{row["organisation"]}' is in no table.");
            var member = states.ByCode.GetValueOrDefault(row["iso3"]) ?? organisation(row["iso3"]) ?? throw new OnRecordException($"{row.Where}: '{row["iso3"]}' is in no table.");
            var (from, to) = (FactDates.Read(row["from"]), FactDates.Read(row["to"]));
            facts.Add(new Membership(body, member, new Period(from?.First, from?.Last, to?.First, to?.Last)));
        }
    }

    private static KnownActor Made(string name, KnownKind kind, string[] countries, string? country, string source) => new()
    {
        Key = ActorKey.Of(kind, name, [.. countries], null),
        Kind = kind,
        Name = name,
        Countries = [.. countries],
        Country = country,
        Source = source,
    };

    private void Put(FactRow row, KnownActor place, IEnumerable<string> aliases, int? geoNames)
    {
        place = facts.Add(place);
        WrittenName.Add(facts, place, NameForm.Other, aliases.Where(alias => Folding.Key(alias) != Folding.Key(place.Name)).DistinctBy(Folding.Key));
        if (double.TryParse(row["lat"], CultureInfo.InvariantCulture, out var latitude) && double.TryParse(row["lon"], CultureInfo.InvariantCulture, out var longitude))
        {
            facts.Add(new KnownLocation(place, latitude, longitude, geoNames, Whole(row["population"])));
        }
    }

    private static bool WrittenInEnglish(string name) => name.Length > 3 && name.All(sign => sign < 0x250);

    private static int? Whole(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
