using System.Collections.Frozen;

namespace OnRecord.Language;

/// <summary>Words written in one that are two or three, such as <c>cannot</c>, from <c>Data/contractions.txt</c>.</summary>
internal static class Contractions
{
    private static readonly FrozenDictionary<string, (int First, int Second)>.AlternateLookup<ReadOnlySpan<char>> _cuts =
        WordList.Lines("Language", "contractions.txt")
            .Select(line => line.Split('|'))
            .ToFrozenDictionary(
                parts => string.Concat(parts),
                parts => (parts[0].Length, parts.Length == 3 ? parts[0].Length + parts[1].Length : 0),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the second and the third word begin; 0 where there is none.</summary>
    public static (int First, int Second) Cut(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 9 && _cuts.TryGetValue(word, out var cuts) ? cuts : (0, 0);
}
