using System.Collections.Frozen;

namespace OnRecord.Extract.Time;

/// <summary><c>recently</c>, <c>these days</c>: the expressions of <c>Data/vague-times.txt</c>.</summary>
internal static class VagueWords
{
    private static readonly FrozenDictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>> _phrases =
        WordList.Lines("Extract", "vague-times.txt")
            .Select(line => line.Split(' '))
            .GroupBy(phrase => phrase[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var longest = 0;
        foreach (var phrase in _phrases.TryGetValue(words[at], out var phrases) ? phrases : [])
        {
            longest = Math.Max(longest, IsHere(words, at, phrase) ? phrase.Length : 0);
        }

        return longest == 0 || words.IsTiedAfter(at + longest) || GoesOn(words, at + longest) ? null : new Match(at + longest, Meaning.Vague);
    }

    private static bool IsHere(Words words, int at, string[] phrase)
    {
        for (var place = 0; place < phrase.Length; place++)
        {
            if (!words.Is(at + place, phrase[place]))
            {
                return false;
            }
        }

        return true;
    }

    // "in the past two weeks" is no "in the past".
    private static bool GoesOn(Words words, int end) =>
        words.IsAny(end - 1, "past", "future") && (words.IsDigits(end) || words.Term(end).Kind is TermKind.Number or TermKind.Unit or TermKind.Units or TermKind.FewWord);
}
