namespace OnRecord.Resolve;

/// <summary>The persons of an article: their names joined where one is a part or a fuller form of another.</summary>
internal sealed class PersonNames
{
    // No article has so many of one name; more would only cost time.
    private const int MostOfOneName = 200;

    private readonly Dictionary<string, List<Member>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _honorifics;
    private readonly List<Member> _all = [];

    /// <param name="names">All names of persons in the article.</param>
    public PersonNames(IEnumerable<NameMention> names) =>
        _honorifics = names.Where(name => name.Words.Length == 1 && name.Gender != '?')
            .GroupBy(name => name.Folded[0], name => name.Gender, StringComparer.Ordinal)
            .Where(genders => genders.Distinct().Count() == 1)
            .ToDictionary(genders => genders.Key, genders => genders.First(), StringComparer.Ordinal);

    public IReadOnlyList<Member> All => _all;

    /// <summary>The persons whom a last name can mean.</summary>
    public IReadOnlyList<Member> WithLastWord(string folded) => _byLastWord.GetValueOrDefault(folded) ?? [];

    /// <summary>The one person so far of whose name this is a part or a fuller form; without one, those who may be.</summary>
    public (Member? Bearer, IReadOnlyList<Member> Candidates) BearerOf(NameMention name)
    {
        var words = name.Folded;
        var gender = name.Gender == '?' && words.Length == 1 ? _honorifics.GetValueOrDefault(words[0], '?') : name.Gender;
        var fitting = WithLastWord(LastWord(words)).Where(person => Fits(words, person, gender)).ToList();
        if (fitting.Count > 1 && One(fitting) is null)
        {
            // Of two who share a last name the one that is named far more often is meant by the bare name.
            fitting.Sort((one, other) => other.TimesNamed.CompareTo(one.TimesNamed));
            return words.Length == 1 && fitting[0].TimesNamed >= 3 * fitting[1].TimesNamed ? (fitting[0], []) : (null, fitting);
        }

        return (One(fitting) ?? (words.Length == 1 && WithLastWord(words[0]).Count == 0 ? OnlyOneCalled(words[0], gender) : null), []);
    }

    /// <summary>The member for a name: who bears it already, or somebody new; null when several may.</summary>
    public (Member? Member, IReadOnlyList<Member> Candidates) Enter(NameMention name)
    {
        var (bearer, candidates) = BearerOf(name);
        if (bearer is null && candidates.Count > 1)
        {
            return (null, candidates);
        }

        if (bearer is not null)
        {
            if (!name.IsInTitle || bearer.TimesNamed == 0)
            {
                bearer.Rename(name.Name);
            }

            return (bearer, []);
        }

        return (New(name), []);
    }

    private Member New(NameMention name)
    {
        var person = new Member(name.Name, ActorType.Person, null) { Gender = name is { Words.Length: 1, Gender: '?' } ? LoneGender(name) : name.Gender };
        _all.Add(person);
        Add(_byLastWord, LastWord(person.Words), person);
        if (person.Words.Length > 1)
        {
            Add(_byFirstWord, person.Words[0], person);
        }

        return person;
    }

    private char LoneGender(NameMention name) => _honorifics.GetValueOrDefault(name.Folded[0]) is var known and not '\0' ? known : GivenNames.Gender(name.Folded[0]) ?? '?';

    private static void Add(Dictionary<string, List<Member>> index, string word, Member value)
    {
        if (!index.TryGetValue(word, out var same))
        {
            index[word] = same = [];
        }

        if (same.Count < MostOfOneName)
        {
            same.Add(value);
        }
    }

    /// <summary>The last word but for <c>Jr</c> and numbers.</summary>
    private static string LastWord(string[] words) => words.Length > 2 && words[^1] is "jr" or "jr." or "sr" or "sr." or "ii" or "iii" or "iv" ? words[^2].TrimEnd(',') : words[^1];

    /// <summary>The one person whose name begins with this word: a family name that comes first (<c>Xi</c>), or a first name.</summary>
    private Member? OnlyOneCalled(string first, char gender) =>
        _byFirstWord.GetValueOrDefault(first) is [var person] && (gender == '?' || person.Gender == '?' || gender == person.Gender) ? person : null;

    /// <summary>The only one, or the only one whom the article never names in full.</summary>
    private static Member? One(List<Member> persons) =>
        persons.Count == 1 ? persons[0] : persons.Where(person => person.Words.Length == 1).ToList() is [var bare] ? bare : null;

    private static bool Fits(string[] words, Member person, char gender) =>
        (gender == '?' || person.Gender == '?' || gender == person.Gender || (words.Length > 1 && person.Words.Length > 1))
        && (IsPart(words, person.Words) || IsPart(person.Words, words));

    /// <summary>Whether all words of one name stand in the other in the same order; an initial stands for a word.</summary>
    private static bool IsPart(string[] part, string[] whole)
    {
        var at = 0;
        foreach (var word in whole)
        {
            if (at < part.Length && (word == part[at] || (at < part.Length - 1 && (IsInitial(part[at], word) || IsShort(part[at], word)))))
            {
                at++;
            }
        }

        return at == part.Length;
    }

    private static bool IsInitial(string part, string word) => part.TrimEnd('.') is { Length: 1 } letter && word.StartsWith(letter, StringComparison.Ordinal);

    /// <summary><c>Rob</c> for <c>Robert</c>.</summary>
    private static bool IsShort(string part, string word) => part.Length >= 3 && word.Length > part.Length && word.StartsWith(part, StringComparison.Ordinal);
}
