using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Knowledge;

/// <summary>By which parts of a name articles call a person.</summary>
internal static class LastNames
{
    private static readonly FrozenSet<string> _familyFirst = FrozenSet.ToFrozenSet(["CHN", "TWN", "HKG", "MAC", "KOR", "PRK", "VNM", "KHM"], StringComparer.Ordinal);

    /// <summary>Whether names of a country have the family name first, also in English.</summary>
    public static bool IsFamilyFirst(ImmutableArray<string> countries) => countries.Any(_familyFirst.Contains);

    /// <summary>
    /// The last word, without its article too (<c>al-Assad</c>, <c>Assad</c>), and all from the first word in small letters
    /// (<c>van der Berg</c>); the first word where family names may come first.
    /// </summary>
    public static IEnumerable<string> Of(string name, bool mayBeFirst)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            yield break;
        }

        yield return words[^1];
        if (words[^1].Length > 5 && words[^1][2] == '-' && words[^1][..2].ToLowerInvariant() is "al" or "el")
        {
            yield return words[^1][3..];
        }

        if (Array.FindIndex(words, 1, word => char.IsLower(word[0]) && word.Contains('-', StringComparison.Ordinal) is false) is > 0 and var particle && particle < words.Length - 1)
        {
            yield return string.Join(' ', words[particle..]);
        }

        if (mayBeFirst)
        {
            yield return words[0];
        }
    }
}
