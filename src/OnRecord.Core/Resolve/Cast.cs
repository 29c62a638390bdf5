using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>Who an article speaks of: all its names, joined where they are parts or variants of one.</summary>
internal sealed class Cast
{
    // No article has so many. In what is longer than any article only those near by are looked at, so that it costs time in proportion.
    private const int MostPersons = 500;
    private const int MostDescribed = 1000;
    private const int MostOfOneName = 200;

    private readonly List<Member> _members = [];
    private readonly Dictionary<string, List<Member>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Member>> _byWord = new(StringComparer.Ordinal);
    private readonly List<(NameMention Name, Member Member)> _named = [];
    private readonly Dictionary<string, Member> _described = new(StringComparer.Ordinal);
    private readonly Dictionary<string, char> _honorifics;
    private readonly HashSet<string> _saying;
    private readonly List<Member> _persons = [];
    private readonly Dictionary<string, List<(int Unit, Member Body)>> _bodies = new(StringComparer.Ordinal);
    private ILookup<int, (NameMention Name, Member Member)> _byUnit;
    private readonly Annotations _doc;
    private readonly ImmutableArray<Unit> _units;

    public Cast(Annotations doc, ImmutableArray<Unit> units)
    {
        _doc = doc;
        _units = units;
        var names = units.SelectMany((unit, number) => IsTitle(unit) ? [] : new NameFinder(doc, unit, number).Find()).ToList();

        // First those whose kind is known, so that "Erdogan" alone finds "President Tayyip Erdogan" wherever that stands.
        // Full names come before bare ones, so that "Mr. Berg" does not become the first Berg who happens to be named in full.
        _honorifics = Honorifics(names);
        _saying = [.. names.Where(Says).Select(name => Folding.Fold(name.Name))];
        names.Where(name => name.Kind is not null).OrderBy(name => name.Words.Length == 1).ToList().ForEach(Enter);
        _byUnit = _named.ToLookup(named => named.Name.Unit);
        names.Where(name => name.Kind is null).OrderBy(name => name.IsDoubtful).ToList().ForEach(EnterUnknown);
        _named.Sort((one, other) => one.Name.Span.Start.CompareTo(other.Name.Span.Start));
        for (var number = 0; number < units.Length; number++)
        {
            EnterTitle(number);
        }

        _byUnit = _named.OrderBy(named => named.Name.Span.Start).ToLookup(named => named.Name.Unit);
        AppositionReader.Read(doc, units, _named);
        Order();
    }

    public IReadOnlyList<Member> Members => _members;

    /// <summary>The names of a unit with their members, in the order of the text.</summary>
    public IEnumerable<(NameMention Name, Member Member)> NamedIn(int unit) => _byUnit[unit];

    /// <summary>The persons whom a last name or part of a name can mean.</summary>
    public List<Member> WithLastWord(string folded) => _byLastWord.GetValueOrDefault(folded) ?? [];

    /// <summary>Whom these words name, where they stand inside a quotation, in which names are not looked for.</summary>
    public Member? Called(TextSpan words) => words.Of(_doc.Text) is var text && text.Contains(' ', StringComparison.Ordinal)
        ? WithLastWord(Folding.Fold(text).Split(' ')[^1]).Find(member => string.Equals(member.Name, text, StringComparison.Ordinal))
        : Known(text);

    /// <summary>The member of this description. A body, group or state with a name is the same in every article; all others belong to this one alone.</summary>
    public Member Describe(string description, ActorType type, bool isNamed = true)
    {
        var key = $"{type} {Folding.Fold(description)}{(isNamed ? "" : " (unnamed)")}";
        if (!_described.TryGetValue(key, out var member))
        {
            var isGlobal = isNamed && type is (ActorType.Organisation or ActorType.State or ActorType.Group);
            _described[key] = member = new Member(description, type, isGlobal ? null : _doc.Article.Id);
            _members.Add(member);
            foreach (var word in member.Words.Distinct())
            {
                Add(_byWord, word, member);
            }
        }

        return member;
    }

    /// <summary>The members without a name in whose description a folded word stands, the last one first.</summary>
    public IEnumerable<Member> DescribedWith(string word)
    {
        var described = _byWord.GetValueOrDefault(word) ?? [];
        for (var at = described.Count - 1; at >= Math.Max(0, described.Count - MostDescribed); at--)
        {
            yield return described[at];
        }
    }

    /// <summary>The persons of the article; where they are very many, those who come in just before a unit.</summary>
    public IReadOnlyList<Member> PersonsNear(int unit)
    {
        if (_persons.Count <= MostPersons)
        {
            return _persons;
        }

        var next = SpanSearch.LastFrom(CollectionsMarshal.AsSpan(_persons), unit, person => new TextSpan(person.FirstUnit, 0)) + 1;
        return _persons.GetRange(Math.Clamp(next - MostPersons, 0, _persons.Count - MostPersons), MostPersons);
    }

    /// <summary>The body whose name ends with this folded word and that was named last up to a unit; null when there is none.</summary>
    public Member? LastBody(string lastWord, int upTo)
    {
        var named = _bodies.GetValueOrDefault(lastWord) ?? [];
        var index = SpanSearch.LastFrom(CollectionsMarshal.AsSpan(named), upTo, place => new TextSpan(place.Unit, 0));
        return index < 0 ? null : named[index].Body;
    }

    private static void Add<T>(Dictionary<string, List<T>> index, string word, T value, int most = int.MaxValue)
    {
        if (!index.TryGetValue(word, out var same))
        {
            index[word] = same = [];
        }

        if (same.Count < most)
        {
            same.Add(value);
        }
    }

    /// <summary>Orders persons and bodies, once all names are in.</summary>
    private void Order()
    {
        if (_persons.Count > MostPersons)
        {
            _persons.Sort((one, other) => one.FirstUnit.CompareTo(other.FirstUnit));
        }

        foreach (var (unit, body) in _members.Where(member => member.Type == ActorType.Organisation).SelectMany(body => body.Places, (body, place) => (place.Unit, body)))
        {
            Add(_bodies, body.Words[^1], (unit, body));
        }

        // Of two that are named in one unit the first comes last, and so is found.
        foreach (var word in _bodies.Keys)
        {
            _bodies[word] = [.. Enumerable.Reverse(_bodies[word]).OrderBy(place => place.Unit)];
        }
    }

    /// <summary>The state of this name.</summary>
    public Member State(string name) => Describe(name, ActorType.State);

    private bool IsTitle(Unit unit) => _doc.Article.Blocks[unit.Block].Kind is BlockKind.Headline or BlockKind.CrossHead;

    /// <summary>In a title every word may have a capital, so only names that the article uses elsewhere are found there.</summary>
    private void EnterTitle(int number)
    {
        var unit = _units[number];
        for (var last = 0; IsTitle(unit) && last < unit.Count; last++)
        {
            if (!unit[last].IsCapital || Known(unit[last].Lower) is not { } member)
            {
                continue;
            }

            var first = last;
            while (first > 0 && unit[first - 1].IsCapital && member.Words.Contains(Folding.Fold(unit[first - 1].Lower)))
            {
                first--;
            }

            var words = Enumerable.Range(first, last - first + 1).Select(item => unit[item].Span.Of(_doc.Text)).ToArray();
            Note(new NameMention(unit.SpanOf(first, last), words, "", '?', member.Type, number, first), member);
        }
    }

    /// <summary>The one member whom a single word means.</summary>
    private Member? Known(string word)
    {
        var folded = Folding.Fold(word);
        return NameTables.StateByName(folded) is { } state ? State(state)
            : One(WithLastWord(folded)) is { } person ? person
            : _described.GetValueOrDefault($"{ActorType.Organisation} {folded}");
    }

    private void Enter(NameMention name)
    {
        var member = name.Kind switch
        {
            ActorType.State => State(NameTables.StateByName(Folding.Fold(name.Name)) ?? name.Name),
            ActorType.Person => Person(name),
            _ => Body(name),
        };
        Note(name, member);
    }

    private void EnterUnknown(NameMention name)
    {
        // A bare name means the person who bears it; two or three unknown words in capitals are taken for a person's name.
        if (Bearer(name) is { } bearer)
        {
            Note(name, bearer);
        }
        else if (NameTables.IsPeople(Folding.Fold(name.Name)))
        {
            Note(name, Describe(name.Name, ActorType.Group));
        }
        else if (name.IsDoubtful)
        {
            if (_described.TryGetValue($"{ActorType.Organisation} {Folding.Fold(name.Name)}", out var body))
            {
                Note(name, body);
            }
        }
        else if (!IsNobody(name))
        {
            EnterNew(name);
        }
    }

    private void EnterNew(NameMention name)
    {
        if (name.Words.Length is 2 or 3 && name.Words.All(IsNameOrInitial) && name.Words[^1].Any(char.IsLower))
        {
            Note(name, Person(name));
        }
        else if (name.Words.Length == 1 && (_saying.Contains(Folding.Fold(name.Name)) || IsCalledHeOrShe(name)))
        {
            Note(name, Person(name));
        }
        else if (NameTables.State(Folding.Fold(name.Name)) is null)
        {
            Note(name, Body(name));
        }
    }

    private static bool IsNameOrInitial(string word) => char.IsUpper(word[0]) && (word.Skip(1).Any(char.IsLower) || word is [_, '.']);

    /// <summary>
    /// Whether words in capitals name nobody whom we could tell: an adjective, a place, the act, sea or plural that they end with,
    /// or a last name that two share.
    /// </summary>
    private bool IsNobody(NameMention name)
    {
        var folded = Folding.Fold(name.Name);
        return NameTables.IsAdjective(folded) || NameTables.IsPlace(folded) || EndsWithNobody(name.Words[^1].ToLowerInvariant()) || (name.Words.Length == 1 && WithLastWord(folded).Count > 1);
    }

    private static bool EndsWithNobody(string lower) => NameTables.IsThing(lower) || NameTables.IsCollective(lower) || NameTables.IsPeople(lower);

    /// <summary>Man or woman for each last name with which one of Mr and Mrs always goes in this article: there the bare name means that one too.</summary>
    private static Dictionary<string, char> Honorifics(List<NameMention> names) =>
        names.Where(name => name.Words.Length == 1 && name.Gender != '?')
            .GroupBy(name => Folding.Fold(name.Name), name => name.Gender, StringComparer.Ordinal)
            .Where(genders => genders.Distinct().Count() == 1)
            .ToDictionary(genders => genders.Key, genders => genders.First(), StringComparer.Ordinal);

    /// <summary>Whether a single word of which nothing else is known says something: then it is a last name more often than a body, and bodies have tables.</summary>
    private bool Says(NameMention name) =>
        name is { Kind: null, Words.Length: 1, IsDoubtful: false } && NameTables.State(Folding.Fold(name.Name)) is null && _units[name.Unit] is var unit && CueLexicon.Find(unit[name.Item + 1].Lower, "") is not null
        && !unit[name.Item - 1].IsIn(WordClass.Determiners | WordClass.Prepositions);

    private char LoneGender(string name) => _honorifics.GetValueOrDefault(Folding.Fold(name)) is var known and not '\0' ? known : NameTables.GivenName(Folding.Fold(name)) ?? '?';

    /// <summary>Whether an unknown name is taken up by <c>he</c> or <c>she</c> in its own sentence or the next, and no other person is named there.</summary>
    private bool IsCalledHeOrShe(NameMention name)
    {
        for (var unit = name.Unit; unit <= name.Unit + 1 && unit < _units.Length; unit++)
        {
            if (NamedIn(unit).Any(named => named.Member.Type == ActorType.Person))
            {
                return false;
            }

            if (_units[unit].Items.Any(item => item.Span.Start > name.Span.Start && item.Lower is "he" or "she" or "his" or "her"))
            {
                return true;
            }
        }

        return false;
    }

    private void Note(NameMention name, Member member)
    {
        _named.Add((name, member));
        member.Mention(name.Span, MentionForm.Name);
        member.Places.Add((name.Unit, name.Item));
        member.AddOffice(name.Title);
        member.IsSure |= name.Kind is not null;
        member.Gender = member.Gender == '?' ? name.Gender : member.Gender;
    }

    private Member Body(NameMention name) => Describe(name.Name, ActorType.Organisation);

    private Member Person(NameMention name)
    {
        if (Bearer(name) is { } bearer)
        {
            bearer.Rename(name.Name);
            return bearer;
        }

        var person = new Member(name.Name, ActorType.Person, null) { Gender = name.Words.Length == 1 && name.Gender == '?' ? LoneGender(name.Name) : name.Gender };
        _members.Add(person);
        _persons.Add(person);
        Add(_byLastWord, person.Words[^1], person, MostOfOneName);
        if (person.Words.Length > 1)
        {
            Add(_byFirstWord, person.Words[0], person, MostOfOneName);
        }

        return person;
    }

    /// <summary>The one person so far of whose name this is a part or a fuller form; null when there is none or more than one.</summary>
    private Member? Bearer(NameMention name)
    {
        var words = Folding.Fold(name.Name).Split(' ');
        var gender = name.Gender == '?' && words.Length == 1 ? _honorifics.GetValueOrDefault(words[0], '?') : name.Gender;
        var fitting = WithLastWord(words[^1]).Where(person => Fits(words, person, gender)).ToList();
        if (fitting.Count > 1 && One(fitting) is null)
        {
            // Of two who share a last name the one that is named far more often is meant by the bare name.
            fitting.Sort((one, other) => other.Places.Count.CompareTo(one.Places.Count));
            return fitting[0].Places.Count >= 3 * fitting[1].Places.Count ? fitting[0] : null;
        }

        return One(fitting) ?? (words.Length == 1 && WithLastWord(words[0]).Count == 0 ? OnlyOneCalled(words[0]) : null);
    }

    /// <summary>The one person whose name begins with this word: a family name that comes first (<c>Xi</c>), or a first name.</summary>
    private Member? OnlyOneCalled(string first) => _byFirstWord.GetValueOrDefault(first) is [var person] ? person : null;

    /// <summary>The only one, or the only one whom the article never names in full.</summary>
    private static Member? One(List<Member> persons) =>
        persons.Count == 1 ? persons[0] : persons.Where(person => person.Words.Length == 1).ToList() is [var bare] ? bare : null;

    private static bool Fits(string[] words, Member person, char gender) =>
        (gender == '?' || person.Gender == '?' || gender == person.Gender || words.Length > 1)
        && (IsPart(words, person.Words) || IsPart(person.Words, words));

    /// <summary>Whether all words of one name stand in the other in the same order; an initial stands for a word.</summary>
    private static bool IsPart(string[] part, string[] whole)
    {
        var at = 0;
        foreach (var word in whole)
        {
            if (at < part.Length && (word == part[at] || (at < part.Length - 1 && IsInitial(part[at], word))))
            {
                at++;
            }
        }

        return at == part.Length;
    }

    private static bool IsInitial(string part, string word) => part.TrimEnd('.') is { Length: 1 } letter && word.StartsWith(letter, StringComparison.Ordinal);
}
