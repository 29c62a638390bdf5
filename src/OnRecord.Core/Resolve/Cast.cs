using System.Runtime.InteropServices;

namespace OnRecord.Resolve;

/// <summary>Who an article speaks of: all its names, joined where they are parts or variants of one.</summary>
internal sealed class Cast
{
    // No article has so many. In what is longer than any article only those near by are looked at, so that it costs time in proportion.
    private const int MostPersons = 500;
    private const int MostDescribed = 1000;

    private readonly List<Member> _members = [];
    private readonly Dictionary<string, List<Member>> _byWord = new(StringComparer.Ordinal);
    private readonly List<Naming> _named = [];
    private readonly Dictionary<string, Member> _described = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _atToken = [];
    private readonly Dictionary<string, List<(int Token, Member Body)>> _bodies = new(StringComparer.Ordinal);
    private readonly Annotations _doc;
    private readonly PersonNames _persons;
    private readonly BodyNames _bodyNames;
    private readonly List<Member> _byFirstToken;

    public Cast(Annotations doc, Grammar grammar, World world)
    {
        (_doc, World) = (doc, world);
        var names = new NameFinder(doc, grammar).Find();
        var types = NameTypes.Of(names, world);
        _persons = new PersonNames(names.Where(name => types.Of(name) == NameType.Per));
        _bodyNames = new BodyNames(names.Where(name => types.Of(name) is NameType.Org or NameType.Fac), world);

        // Full names come before bare ones, so that "Mr. Berg" does not become the first Berg who happens to be named in full;
        // titles last, where capitals say nothing.
        foreach (var name in names.OrderBy(name => name.IsInTitle).ThenBy(name => types.Of(name) != NameType.Per).ThenBy(name => name.Words.Length == 1).ThenBy(name => name.IsDoubtful))
        {
            Enter(name, types.Of(name));
        }

        _named.Sort((one, other) => one.Name.First.CompareTo(other.Name.First));
        Index();
        _byFirstToken = [.. _persons.All.Where(person => person.FirstToken is not null).OrderBy(person => person.FirstToken)];
        OfficeReader.Read(doc, grammar, this);
    }

    public World World { get; }

    public IReadOnlyList<Member> Members => _members;

    /// <summary>All names with whom they mean, in the order of the text.</summary>
    public IReadOnlyList<Naming> Named => _named;

    /// <summary>The name of which a token is part; null when it is part of none.</summary>
    public Naming? NameAt(int token) => _atToken.TryGetValue(token, out var number) ? _named[number] : null;

    /// <summary>The names that begin in a range of tokens.</summary>
    public IEnumerable<Naming> NamesIn(int first, int last)
    {
        for (var token = first; token <= last; token++)
        {
            if (_atToken.TryGetValue(token, out var number) && _named[number].Name.First == token)
            {
                yield return _named[number];
            }
        }
    }

    /// <summary>The persons whom a last name or part of a name can mean.</summary>
    public IReadOnlyList<Member> WithLastWord(string folded) => _persons.WithLastWord(folded);

    /// <summary>The persons of the article; where they are very many, those who come in just before a token.</summary>
    public IReadOnlyList<Member> PersonsNear(int token)
    {
        if (_byFirstToken.Count <= MostPersons)
        {
            return _byFirstToken;
        }

        var next = SpanSearch.LastFrom(CollectionsMarshal.AsSpan(_byFirstToken), token, person => new TextSpan(person.FirstToken ?? 0, 0)) + 1;
        return _byFirstToken.GetRange(Math.Clamp(next - MostPersons, 0, _byFirstToken.Count - MostPersons), MostPersons);
    }

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

    /// <summary>Whether somebody is described so already.</summary>
    public bool IsDescribed(string description, ActorType type) => _described.ContainsKey($"{type} {Folding.Fold(description)}");

    /// <summary>The members without a name in whose description a folded word stands, the last one first.</summary>
    public IEnumerable<Member> DescribedWith(string word)
    {
        var described = _byWord.GetValueOrDefault(word) ?? [];
        for (var at = described.Count - 1; at >= Math.Max(0, described.Count - MostDescribed); at--)
        {
            yield return described[at];
        }
    }

    /// <summary>The body whose name ends with this folded word and that was named last before a token; null when there is none.</summary>
    public Member? LastBody(string lastWord, int before)
    {
        var named = _bodies.GetValueOrDefault(lastWord) ?? [];
        var index = SpanSearch.LastFrom(CollectionsMarshal.AsSpan(named), before, place => new TextSpan(place.Token, 0));
        return index < 0 ? null : named[index].Body;
    }

    /// <summary>The state of this name.</summary>
    public Member State(string name) => Describe(name, ActorType.State);

    /// <summary>The body of this name, under the name that the article has for it.</summary>
    public Member Body(string name) => Describe(_bodyNames.NameOf(name), ActorType.Organisation);

    /// <summary>The body of the article that the almanac knows under a common noun: NATO for <c>the alliance</c>; null when there is not just one.</summary>
    public Member? Known(string noun) =>
        World.Bodies(noun).Select(body => _bodyNames.NameOfKnown(body.Key)).OfType<string>().Distinct().ToList() is [var name] ? Body(name) : null;

    private static void Add<T>(Dictionary<string, List<T>> index, string word, T value)
    {
        if (!index.TryGetValue(word, out var same))
        {
            index[word] = same = [];
        }

        same.Add(value);
    }

    private void Enter(NameMention name, NameType type)
    {
        if (name is { HasArticle: true, Words.Length: 1 } && type != NameType.Norp && World.StateOfPeople(name.Name) is not null)
        {
            // "The Finn" is somebody from Finland, and not called so.
            Note(new Naming(name with { Type = NameType.Norp }, null, []));
            return;
        }

        switch (type)
        {
            case NameType.Per:
                var (person, candidates) = _persons.Enter(name);
                if (person is not null && person.TimesNamed == 0)
                {
                    _members.Add(person);
                }

                Note(new Naming(name, person, candidates));
                break;
            case NameType.Norp:
                Note(new Naming(name, World.StateOfPeople(name.Name) is not null && !name.Folded[^1].EndsWith('s') ? null : Describe(name.Name, ActorType.Group), []));
                break;
            case NameType.Gpe or NameType.Loc:
                Note(new Naming(name, World.State(name.Name) is { } state ? State(state.Name) : null, []));
                break;
            default:
                Note(new Naming(name, Body(name.Name), []));
                break;
        }
    }

    private void Note(Naming naming)
    {
        _named.Add(naming);
        if (naming.Member is not { } member)
        {
            return;
        }

        member.Mention(naming.Name.Span, MentionForm.Name);
        member.TimesNamed++;
        member.FirstToken = Math.Min(member.FirstToken ?? int.MaxValue, naming.Name.First);
        member.IsSure |= !naming.Name.IsDoubtful;
        member.Gender = member.Gender == '?' ? naming.Name.Gender : member.Gender;
    }

    /// <summary>Notes where each name and each body stands, once all names are in.</summary>
    private void Index()
    {
        for (var number = _named.Count - 1; number >= 0; number--)
        {
            for (var token = _named[number].Name.First; token <= _named[number].Name.Last; token++)
            {
                _atToken[token] = number;
            }
        }

        foreach (var naming in _named)
        {
            if (naming.Member is { Type: ActorType.Organisation } body)
            {
                Add(_bodies, body.Words[^1], (naming.Name.First, body));
            }
        }
    }
}
