using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Knowledge.Import;

/// <summary>
/// Takes persons with the positions they held, and organisations, from a Wikidata dump. A position is an item of its own,
/// which may come before or after its holders, so terms are made when all is read. Only what may concern news since 1990
/// is kept in memory.
/// </summary>
/// <param name="facts">Where they go.</param>
/// <param name="known">What is known already.</param>
internal sealed class WikidataImport(AlmanacBuilder facts, Almanac known)
{
    private const int Human = 5;
    private const int Woman = 6581072;
    private const int Man = 6581097;
    private const int FirstYear = 1990;

    private static readonly Dictionary<int, KnownKind> _classes = WordList.Pairs("Knowledge", "wikidata-classes.txt").ToDictionary(pair => int.Parse(pair.Key[1..], System.Globalization.CultureInfo.InvariantCulture), pair => Enum.Parse<KnownKind>(pair.Value));
    private static readonly byte[][] _marks = [.. new[] { "\"P39\"", "\"P298\"", "\"P1001\"", "\"P1308\"" }.Concat(_classes.Keys.Select(item => $"\"Q{item}\"")).Select(System.Text.Encoding.ASCII.GetBytes)];

    private readonly OfficeNames _offices = new(known);
    private readonly Dictionary<int, string> _states = [];
    private readonly Dictionary<int, (string Title, int? Place)> _positions = [];
    private readonly List<(KnownActor Person, ImmutableArray<string> Aliases, ImmutableArray<int> Citizenship, ImmutableArray<(int Position, Period Period)> Terms)> _persons = [];
    private readonly List<(KnownActor Body, ImmutableArray<string> Aliases, int? Place)> _bodies = [];

    /// <summary>Whether a line can hold anything that is taken; most do not and need not be parsed.</summary>
    public static bool MayMatter(ReadOnlySpan<byte> line)
    {
        foreach (var mark in _marks)
        {
            if (line.IndexOf(mark) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes an item.</summary>
    /// <returns>Whether anything in it is kept.</returns>
    public bool Take(JsonElement json)
    {
        var item = new WikidataItem(json);
        if (item.Number is not { } number || item.Label is not { } label)
        {
            return false;
        }

        if (item.First("P298") is { } code && known.State(code) is { } state)
        {
            return _states.TryAdd(number, state.Key);
        }

        List<int> classes = [.. item.Items("P31")];
        return classes.Contains(Human) ? TakePerson(item, number, label)
            : classes.Find(_classes.ContainsKey) is not 0 and var kind ? TakeBody(item, number, label, _classes[kind])
            : TakePosition(item, number, label);
    }

    /// <summary>Makes the terms of what was taken.</summary>
    /// <returns>How many there are.</returns>
    public int Finish()
    {
        foreach (var (body, aliases, place) in _bodies)
        {
            var countries = StateOf(place) is { } code ? ImmutableArray.Create(code) : [];
            AddNames(facts.Add(body with { Countries = countries, Country = countries is [var only] ? known.State(only)?.Country : null }), aliases);
        }

        return _persons.Sum(person => AddTerms(person.Person, person.Aliases, person.Citizenship, person.Terms));
    }

    private static KnownActor Made(int number, string name, KnownKind kind) => new()
    {
        Key = ActorKey.Of(kind, name, [], number),
        Kind = kind,
        Name = name,
        Countries = [],
        Wikidata = number,
        Source = "wikidata",
    };

    private bool TakePerson(WikidataItem item, int number, string label)
    {
        ImmutableArray<(int Position, Period Period)> terms = [.. item.Statements("P39").Select(Held).OfType<(int, Period)>()];
        if (terms.IsEmpty)
        {
            return false;
        }

        var gender = item.Items("P21").FirstOrDefault() switch { Woman => 'f', Man => 'm', 0 => (char?)null, _ => 'x' };
        _persons.Add((Made(number, label, KnownKind.Person) with { Gender = gender }, [.. item.Aliases], [.. item.Items("P27")], terms));
        return true;
    }

    private static (int Position, Period Period)? Held(JsonElement statement)
    {
        var (start, end) = (WikidataItem.TimeOf(statement, "P580"), WikidataItem.TimeOf(statement, "P582"));
        return WikidataItem.ItemOf(statement) is { } position && end is not { Last.Year: < FirstYear } && (start is not null || end is not null) && FactDates.Period(start, end, null, null) is { } period
            ? (position, period)
            : null;
    }

    private bool TakeBody(WikidataItem item, int number, string label, KnownKind kind)
    {
        var body = Made(number, label, kind) with { Founded = item.FirstTime("P571"), Dissolved = item.FirstTime("P576") };
        if (body.Dissolved is not { Last.Year: < FirstYear })
        {
            _bodies.Add((body, [.. item.Aliases], item.Items("P17").Cast<int?>().FirstOrDefault()));
            return true;
        }

        return false;
    }

    private bool TakePosition(WikidataItem item, int number, string label)
    {
        var place = item.Items("P1001").Concat(item.Items("P17")).Cast<int?>().FirstOrDefault();
        return place is not null && _positions.TryAdd(number, (label, place));
    }

    private int AddTerms(KnownActor person, ImmutableArray<string> aliases, ImmutableArray<int> citizenship, ImmutableArray<(int Position, Period Period)> terms)
    {
        var posts = terms.Select(term => (Post: PostOf(term.Position), term.Period)).Where(term => term.Post is not null).ToList();
        if (posts.Count == 0)
        {
            return 0;
        }

        ImmutableArray<string> countries = [.. posts.Select(term => term.Post?.Body.Key).Concat(citizenship.Select(place => StateOf(place))).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        person = facts.Add(person with { Countries = countries });
        AddNames(person, aliases);
        foreach (var (post, period) in posts)
        {
            if (post is not null)
            {
                facts.Add(new Term(person, post, period, false, false, "wikidata"));
            }
        }

        return posts.Count;
    }

    private Post? PostOf(int position) =>
        _positions.TryGetValue(position, out var found) && StateOf(found.Place) is { } code && known.State(code) is { } state
            ? new Post(state, _offices.Kind(found.Title), found.Title, null)
            : null;

    private string? StateOf(int? place) => place is { } item ? _states.GetValueOrDefault(item) : null;

    private void AddNames(KnownActor actor, ImmutableArray<string> aliases)
    {
        foreach (var alias in aliases)
        {
            facts.Add(new KnownName(alias, NameForm.Other, actor, false, null, null));
        }
    }
}
