using System.Collections.Frozen;

namespace OnRecord.Knowledge.Codes;

/// <summary>Peoples and words for them that the almanac does not lead to a state.</summary>
internal static class Peoples
{
    private static readonly FrozenDictionary<string, string> _states =
        WordList.Pairs("Knowledge", "peoples.txt").ToFrozenDictionary(line => Folding.Key(line.Key), line => line.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan = _states.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The code of the state; null when the word is none of them.</summary>
    public static string? StateOf(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out var state) ? state : null;
}
