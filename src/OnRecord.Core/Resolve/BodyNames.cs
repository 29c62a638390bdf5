using System.Collections.Immutable;

namespace OnRecord.Resolve;

/// <summary>The bodies of an article: full names, short ones and initials joined where they mean one.</summary>
internal sealed class BodyNames
{
    private readonly Dictionary<string, Group> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Group> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Group>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Group>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Group>> _byInitials = new(StringComparer.Ordinal);
    private readonly World _world;

    /// <param name="names">The names of bodies, in order.</param>
    /// <param name="world">Knows which names mean one body everywhere.</param>
    public BodyNames(IEnumerable<NameMention> names, World world)
    {
        _world = world;
        foreach (var name in names.DistinctBy(name => Key(name.Name), StringComparer.Ordinal).OrderByDescending(name => name.Words.Length))
        {
            Enter(name);
        }
    }

    /// <summary>What the body of this name is called; the name itself when it is not one of the article's.</summary>
    public string NameOf(string name) => _byName.GetValueOrDefault(Key(name))?.Name ?? name;

    /// <summary>What the article calls a body that the almanac knows; null when it does not name it.</summary>
    public string? NameOfKnown(string key) => _byKey.GetValueOrDefault(key)?.Name;

    /// <summary>Two and more capitals alone are initials.</summary>
    public static bool IsInitials(string name) => name.Length is > 1 and < 8 && name.All(sign => char.IsUpper(sign) || sign is '.' or '-' || char.IsDigit(sign));

    private static string Key(string name) => Folding.Key(WithoutArticle(name));

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private void Enter(NameMention name)
    {
        var words = Folding.Words(WithoutArticle(name.Name));
        if (words.IsEmpty)
        {
            return;
        }

        var known = _world.Body(name.Name)?.Key;
        var group = (known is null ? null : _byKey.GetValueOrDefault(known)) ?? Fuller(words, name.Name);
        if (group is null)
        {
            group = new Group();
            Add(_byFirstWord, words[0], group);
            Add(_byLastWord, words[^1], group);
            Add(_byInitials, string.Concat(words.Where(word => word is not ("of" or "for" or "and" or "the")).Select(word => word[0])), group);
        }

        group.Add(name, words);
        _byName[Key(name.Name)] = group;
        if (known is not null)
        {
            _byKey.TryAdd(known, group);
        }
    }

    /// <summary>The one body with a fuller name that this is short for.</summary>
    private Group? Fuller(ImmutableArray<string> words, string name) =>
        IsInitials(name) ? Only(_byInitials.GetValueOrDefault(Folding.Key(name)), group => group.Words.Length > 1)
        : Only(_byFirstWord.GetValueOrDefault(words[0]), group => group.Words.Length > words.Length && Begins(group.Words, words))
            ?? Only(_byLastWord.GetValueOrDefault(words[^1]), group => group.Words.Length > words.Length && Ends(group.Words, words));

    private static Group? Only(List<Group>? groups, Func<Group, bool> fits) => groups?.Where(fits).Take(2).ToList() is [var only] ? only : null;

    /// <summary><c>Halder</c> for <c>Halder Foods Inc</c>: what is left out says only what kind of body it is.</summary>
    private static bool Begins(ImmutableArray<string> whole, ImmutableArray<string> part) =>
        whole.AsSpan()[..part.Length].SequenceEqual(part.AsSpan()) && RoleNouns.IsOrganisation(whole[^1]);

    /// <summary><c>Security Council</c> for <c>UN Security Council</c>, <c>the Post</c> for <c>Halder Post</c>.</summary>
    private static bool Ends(ImmutableArray<string> whole, ImmutableArray<string> part) =>
        whole.AsSpan()[(whole.Length - part.Length)..].SequenceEqual(part.AsSpan()) && RoleNouns.IsOrganisation(whole[^1]);

    private static void Add(Dictionary<string, List<Group>> index, string word, Group group)
    {
        if (!index.TryGetValue(word, out var same))
        {
            index[word] = same = [];
        }

        same.Add(group);
    }

    /// <summary>The names of one body.</summary>
    private sealed class Group
    {
        private int _first = int.MaxValue;
        private bool _isInitialsFirst;
        private string? _full;
        private string? _initials;

        /// <summary>The words of the fullest name.</summary>
        public ImmutableArray<string> Words { get; private set; } = [];

        /// <summary>The fullest name; but initials where the article begins with them.</summary>
        public string Name => (_isInitialsFirst ? _initials ?? _full : _full ?? _initials) ?? "";

        public void Add(NameMention name, ImmutableArray<string> words)
        {
            var isInitials = IsInitials(name.Name);
            if (isInitials)
            {
                _initials ??= name.Name;
            }
            else if (_full is null || words.Length > Words.Length)
            {
                (_full, Words) = (WithoutArticle(name.Name), words);
            }

            if (name.First < _first)
            {
                (_first, _isInitialsFirst) = (name.First, isInitials);
            }
        }
    }
}
