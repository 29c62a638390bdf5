using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>The names that the product knows before it reads anything: states, organisations, first names, and nouns for roles.</summary>
internal static class NameTables
{
    private static readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> _metonyms = new(StringComparer.Ordinal);
    private static readonly HashSet<string> _organisations = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, char> _givenNames = new(StringComparer.Ordinal);
    private static readonly HashSet<string> _places = [.. WordList.Lines("Clean", "dateline-places.txt").Concat(WordList.Lines("Clean", "dateline-regions.txt")).Select(Folding.Fold)];
    private static readonly Dictionary<string, string> _demonyms = new(StringComparer.Ordinal);
    private static readonly HashSet<string> _peoples = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, FrozenSet<string>> _roles = WordList.Parts("Resolve", "roles.txt");

    static NameTables()
    {
        foreach (var fields in WordList.Lines("Resolve", "states.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            AddAll(fields[1], name => _states.TryAdd(Folding.Fold(name), fields[0]));
            AddAll(fields[2], name => _metonyms.TryAdd(Folding.Fold(name), fields[0]));
            _states[Folding.Fold(fields[0])] = fields[0];
        }

        foreach (var fields in WordList.Lines("Resolve", "demonyms.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            AddAll(fields[1], word => _demonyms.TryAdd(Folding.Fold(word), fields[0]));
            AddAll(fields[2], word => _peoples.Add(Folding.Fold(word)));
        }

        foreach (var fields in WordList.Lines("Resolve", "organisations.txt").Select(line => line.Split('|', StringSplitOptions.TrimEntries)))
        {
            _organisations.Add(Folding.Fold(fields[0]));
            AddAll(fields[1], name => _organisations.Add(Folding.Fold(name)));
        }

        foreach (var fields in WordList.Lines("Resolve", "given-names.txt").Select(line => line.Split(' ')))
        {
            _givenNames.TryAdd(Folding.Fold(fields[0]), fields[1][0]);
        }
    }

    /// <summary>The state that a folded name or capital stands for; null when it is none.</summary>
    public static string? State(string folded) => _states.GetValueOrDefault(folded) ?? _metonyms.GetValueOrDefault(folded);

    /// <summary>The state that a folded name is a name of, capitals and buildings left out.</summary>
    public static string? StateByName(string folded) => _states.GetValueOrDefault(folded);

    /// <summary>The state that a folded adjective or noun for its people belongs to: Turkish, Turk; null when it is none.</summary>
    public static string? StateByDemonym(string folded) => _demonyms.GetValueOrDefault(folded);

    /// <summary>Whether a folded name means a people, or the members of a party: Turks, Republicans.</summary>
    public static bool IsPeople(string folded) => _peoples.Contains(folded) || _roles["party-members"].Contains(folded);

    /// <summary>Whether a folded word in capitals describes and does not name: Turkish, Republican, European.</summary>
    public static bool IsAdjective(string folded) => _demonyms.ContainsKey(folded) || _roles["adjective"].Contains(folded);

    /// <summary>Whether a folded name is that of a city or region, as datelines have them.</summary>
    public static bool IsPlace(string folded) => _places.Contains(folded);

    /// <summary>Whether a noun that ends a name in capitals says that it names neither person nor body: an act, a day, a sea.</summary>
    public static bool IsThing(string lower) => _roles["thing"].Contains(lower);

    /// <summary>Whether a word often begins a sentence, and then has its capital from there alone.</summary>
    public static bool IsOpening(string lower) => _roles["opening"].Contains(lower);

    public static bool IsOrganisation(string folded) => _organisations.Contains(folded);

    /// <summary>m, f or ? for a first name that both bear; null when the name is not known as a first name.</summary>
    public static char? GivenName(string folded) => _givenNames.TryGetValue(folded, out var gender) ? gender : null;

    public static bool IsRole(string lower) => _roles["role"].Contains(lower) || IsHead(lower);

    /// <summary>Whether the noun names whoever leads something: the alliance's chief and its secretary general are one.</summary>
    public static bool IsHead(string lower) => _roles["head"].Contains(lower);

    /// <summary>Whether an office is often of this: Secretary of State, Speaker of the House.</summary>
    public static bool IsOfficeOf(string lower) => _roles["office-of"].Contains(lower);

    /// <summary>Whether a word before a role makes it another one: vice, deputy, former.</summary>
    public static bool IsRank(string lower) => _roles["rank"].Contains(lower);

    public static bool IsHonorific(string lower) => Honorific(lower) is not null;

    /// <summary>m, f or ? for an honorific such as Mr, Ms or Dr; null for any other word.</summary>
    public static char? Honorific(string lower) =>
        _roles["honorific-man"].Contains(lower) ? 'm' : _roles["honorific-woman"].Contains(lower) ? 'f' : _roles["honorific"].Contains(lower) ? '?' : null;

    public static bool IsCollective(string lower) => _roles["collective"].Contains(lower);

    public static bool IsDocument(string lower) => _roles["document"].Contains(lower);

    public static bool IsOrganisationNoun(string lower) => _roles["organisation"].Contains(lower);

    public static bool IsParticle(string lower) => _roles["particle"].Contains(lower);

    private static void AddAll(string names, Action<string> add)
    {
        foreach (var name in names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            add(name);
        }
    }
}
