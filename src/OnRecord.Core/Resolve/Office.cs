using OnRecord.Extract.Rules;

namespace OnRecord.Resolve;

/// <summary>An office or description, taken apart: <c>NATO's deputy secretary general</c> is {secretary, general} of {nato}, ranked {deputy}.</summary>
internal sealed class Office
{
    private readonly HashSet<string> _roles = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ranks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _of = new(StringComparer.Ordinal);

    private Office()
    {
    }

    /// <summary>The office that these words say.</summary>
    public static Office Of(IEnumerable<string> words)
    {
        var office = new Office();
        foreach (var word in words.SelectMany(word => Folding.Fold(word).Split('-', ' ', '/')))
        {
            office.Add(word);
        }

        return office;
    }

    /// <summary>Whether who holds the other office can be called by this one. A vice president is not the president, nor is a former one.</summary>
    public bool IsMetBy(Office held) =>
        (SharesRole(held) || (_roles.Any(NameTables.IsHead) && held._roles.Any(NameTables.IsHead)))
        && _ranks.SetEquals(held._ranks)
        && _of.All(word => held._of.Any(other => Same(word, other)));

    /// <summary>Whether both have a role in common, and are not merely both heads of something.</summary>
    public bool SharesRole(Office held) => _roles.Overlaps(held._roles);

    private void Add(string word)
    {
        if (NameTables.IsRank(word))
        {
            _ranks.Add(word is "ex" ? "former" : word);
        }
        else if (NameTables.IsRole(word))
        {
            _roles.Add(word);
        }
        else if (word.Length > 1 && word is not "and" && !(WordClass.Determiners | WordClass.Prepositions | WordClass.Possessives).Contains(word))
        {
            _of.Add((NameTables.StateByName(word) ?? NameTables.StateByDemonym(word)) is { } state ? Folding.Fold(state) : Stem(word));
        }
    }

    private static string Stem(string word) => word is "gop" ? "repu" : word.Length > 5 ? word[..4] : word;

    /// <summary>Adjectives meet nouns in their first letters: Bavarian and Bavaria, presidential and president.</summary>
    private static bool Same(string one, string other) =>
        one == other || (one.Length >= 4 && other.Length >= 4 && (one.StartsWith(other[..4], StringComparison.Ordinal) || other.StartsWith(one[..4], StringComparison.Ordinal)));
}
