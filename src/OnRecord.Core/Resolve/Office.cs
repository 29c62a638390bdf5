using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>An office or description, taken apart: <c>NATO's deputy secretary general</c> is {secretary-general} of {nato}, ranked {deputy}.</summary>
internal sealed class Office
{
    private const int MostWords = 30;

    private static readonly FrozenDictionary<string, string[]> _synonyms = WordList.Pairs("Resolve", "offices.txt")
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ranks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _of = new(StringComparer.Ordinal);

    private Office()
    {
    }

    /// <summary>The nouns that say what its holder is or does.</summary>
    public IReadOnlySet<string> Roles => _roles;

    /// <summary>Whether it says that its holder no longer holds it.</summary>
    public bool IsFormer => _ranks.Contains("former");

    /// <summary>The office that these words say.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="head">The noun that the others belong to, which is a role whatever it is; null when there is none.</param>
    /// <param name="world">Knows adjectives of states.</param>
    public static Office Of(IEnumerable<string> words, string? head, World world)
    {
        var (office, isBehind) = (new Office(), false);
        var parts = words.SelectMany(word => word.Split(['-', ' ', '/'], StringSplitOptions.RemoveEmptyEntries)).Take(MostWords).Select(Singular).ToList();
        for (var at = 0; at < parts.Count;)
        {
            var length = Math.Min(4, parts.Count - at);
            while (length > 1 && !_synonyms.ContainsKey(string.Join(' ', parts.Skip(at).Take(length))))
            {
                length--;
            }

            foreach (var word in _synonyms.GetValueOrDefault(string.Join(' ', parts.Skip(at).Take(length))) ?? [parts[at]])
            {
                office.Add(word, isBehind ? null : head, isBehind, world);
            }

            isBehind |= office._roles.Count > 0 && _prepositions.Contains(parts[at]);

            at += length;
        }

        return office;
    }

    /// <summary>The same office in plainer words: <c>prime minister</c> for <c>PM</c>; the words themselves when there are none.</summary>
    public static string Plain(string words) => _synonyms.TryGetValue(Folding.Fold(words), out var plain) ? string.Join(' ', plain).Replace('-', ' ') : words;

    /// <summary>Whether who holds the other office can be called by this one. A vice president is not the president, nor is a former one.</summary>
    public bool IsMetBy(Office held) =>
        (SharesRole(held) || (_roles.Any(RoleNouns.IsHead) && held._roles.Any(RoleNouns.IsHead)))
        && _ranks.SetEquals(held._ranks)
        && _of.All(word => held._of.Any(other => Same(word, other)));

    /// <summary>Whether both have a role in common, and are not merely both heads of something.</summary>
    public bool SharesRole(Office held) => _roles.Overlaps(held._roles);

    /// <summary>Whether both say the same office of the same body, as far as each says it.</summary>
    public bool IsSame(Office other) => _roles.SetEquals(other._roles) && IsMetBy(other);

    /// <summary>Whether it is said to be of this state.</summary>
    public bool IsOf(string state) => _of.Contains(state);

    /// <summary>Whether the other is the same role with another rank: who is called the former president is not the president.</summary>
    public bool Contradicts(Office held) => SharesRole(held) && !_ranks.SetEquals(held._ranks);

    /// <summary>Whether the other may be meant because it says less: the minister of a state, and a minister of whom the article does not say of what.</summary>
    public bool MayMean(Office held) =>
        (SharesRole(held) || (_roles.Any(RoleNouns.IsHead) && held._roles.Any(RoleNouns.IsHead))) && _ranks.SetEquals(held._ranks) && held._of.All(word => _of.Any(other => Same(word, other)));

    /// <summary>How many words say whose office it is.</summary>
    public int Depth => _of.Count;

    /// <summary>The state it is said to be of; null when none is named.</summary>
    public string? State(World world) => _of.FirstOrDefault(word => world.State(word) is not null);

    private void Add(string word, string? head, bool isBehind, World world)
    {
        if (isBehind && RoleNouns.IsRole(Singular(word)))
        {
            _of.Add(Singular(word));
        }
        else if (RoleNouns.IsRank(word))
        {
            _ranks.Add(word is "ex" or "onetime" or "retired" ? "former" : word);
        }
        else if (RoleNouns.IsRole(Singular(word)) || word == head || word.Contains('-', StringComparison.Ordinal))
        {
            _roles.Add(Singular(word));
        }
        else if (word.Length > 1 && !_small.Contains(word))
        {
            _of.Add((world.State(word) ?? world.StateOfPeople(word)) is { } state ? Folding.Fold(state.Name) : Stem(word));
        }
    }

    private static readonly FrozenSet<string> _prepositions = FrozenSet.ToFrozenSet(["of", "for", "to", "in", "at", "from", "on", "with", "by"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> _small = FrozenSet.ToFrozenSet(
        ["the", "a", "an", "and", "of", "for", "to", "in", "at", "from", "on", "with", "by", "his", "her", "their", "its", "our", "my", "this", "that", "'s", "own", "new", "then", "top", "senior", "country", "nation", "member", "countries", "states", "embattled", "veteran", "longtime", "popular", "controversial"], StringComparer.Ordinal);

    private static string Singular(string word) => word.Length > 3 && word.EndsWith('s') && RoleNouns.IsRole(word[..^1]) ? word[..^1] : word;

    private static string Stem(string word) => word is "gop" ? "repu" : word.Length > 5 ? word[..4] : word;

    /// <summary>Adjectives meet nouns in their first letters: Bavarian and Bavaria, presidential and president.</summary>
    private static bool Same(string one, string other) =>
        one == other || (one.Length >= 4 && other.Length >= 4 && (one.StartsWith(other[..4], StringComparison.Ordinal) || other.StartsWith(one[..4], StringComparison.Ordinal)));
}
