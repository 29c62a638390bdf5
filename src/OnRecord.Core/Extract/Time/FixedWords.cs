using System.Collections.Frozen;

namespace OnRecord.Extract.Time;

/// <summary><c>recently</c>, <c>these days</c>, <c>daily</c>: the expressions of <c>Data/fixed-times.txt</c>, which name no days.</summary>
internal static class FixedWords
{
    private static readonly FrozenDictionary<string, (string[] Phrase, Meaning Meaning)[]>.AlternateLookup<ReadOnlySpan<char>> _phrases =
        WordList.Lines("Extract", "fixed-times.txt")
            .Select(line => line.Split(' '))
            .Select(fields => (Phrase: fields[2..], Meaning: MeaningOf(fields[0], fields[1])))
            .GroupBy(entry => entry.Phrase[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        Match? longest = null;
        foreach (var (phrase, meaning) in _phrases.TryGetValue(words[at], out var phrases) ? phrases : [])
        {
            var end = at;
            longest = words.Take(ref end, phrase) && end > (longest?.End ?? at) ? new Match(end, meaning) : longest;
        }

        return longest is not { End: var last } || words.Is(at, "soon") && words.Is(at - 1, "as") || words.IsTiedAfter(last) || GoesOn(words, last) ? null : longest;
    }

    private static Meaning MeaningOf(string type, string value) => Enum.Parse<TimeType>(type) switch
    {
        TimeType.Set => Meaning.Repeated(value),
        TimeType.Duration => Meaning.Lasting(value),
        _ => Meaning.Vague(value),
    };

    // "in the past two weeks" is no "the past".
    private static bool GoesOn(Words words, int end) =>
        words.IsAny(end - 1, "past", "future") && (words.IsDigits(end) || words.Term(end).Kind is TermKind.Number or TermKind.Unit or TermKind.Units or TermKind.FewWord);
}
