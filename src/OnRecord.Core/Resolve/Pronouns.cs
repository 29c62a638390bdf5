using System.Collections.Frozen;

namespace OnRecord.Resolve;

/// <summary>The pronouns of English by what they can refer to.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, char> _persons = new Dictionary<string, char>(StringComparer.Ordinal)
    {
        ["he"] = 'm', ["him"] = 'm', ["his"] = 'm', ["himself"] = 'm', ["she"] = 'f', ["her"] = 'f', ["hers"] = 'f', ["herself"] = 'f',
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All that stand alone as a source.</summary>
    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
        ["i", "me", "my", "we", "us", "our", "you", "your", "they", "them", "their", "it", "its", "this", "that", "these", "those", "who", "whom", "which", "whose", "one", "he", "him", "his", "himself", "she", "her", "hers", "herself", "themselves", "itself", "both", "each"], StringComparer.Ordinal);

    /// <summary>Words for several that need no noun.</summary>
    public static FrozenSet<string> Several { get; } = FrozenSet.ToFrozenSet(["some", "many", "others", "several", "most", "few", "both", "those", "these", "all", "none", "two", "three", "dozens", "hundreds", "thousands"], StringComparer.Ordinal);

    public static bool IsRelative(string lower) => lower is "who" or "which" or "that" or "whom" or "whose";

    /// <summary>m or f for a pronoun that means one person; null for any other word.</summary>
    public static char? Person(string lower) => _persons.TryGetValue(lower, out var gender) ? gender : null;

    public static bool IsPlural(string lower) => lower is "they" or "them" or "their" or "both";

    public static bool IsThing(string lower) => lower is "it" or "its";
}
