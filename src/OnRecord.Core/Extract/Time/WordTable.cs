using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary>Words with their parts, read from the data files of this folder; letter case does not count.</summary>
internal static class WordTable
{
    private static readonly FrozenDictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> _terms =
        Table("time-words.txt", fields => new Term(Enum.Parse<TermKind>(fields[1]), int.Parse(fields[2], CultureInfo.InvariantCulture)));

    private static readonly FrozenDictionary<string, TenseKind>.AlternateLookup<ReadOnlySpan<char>> _tenses =
        Table("tense-words.txt", fields => Enum.Parse<TenseKind>(fields[1]));

    private static readonly FrozenDictionary<string, SpeechWord>.AlternateLookup<ReadOnlySpan<char>> _speech =
        Table("speech-time-words.txt", fields => Enum.Parse<SpeechWord>(fields[1]));

    private static readonly FrozenDictionary<string, Neighbour>.AlternateLookup<ReadOnlySpan<char>> _neighbours =
        Table("time-neighbours.txt", fields => Enum.Parse<Neighbour>(fields[1]));

    /// <summary>What a word tells of the one beside it.</summary>
    public static Neighbour Neighbour(ReadOnlySpan<char> word) => _neighbours.TryGetValue(word, out var kind) ? kind : Time.Neighbour.None;

    /// <summary>The part of a word in expressions of time.</summary>
    public static Term Term(ReadOnlySpan<char> word) => _terms.TryGetValue(word, out var term) ? term : default;

    /// <summary>What a word says about past and future.</summary>
    public static TenseKind Tense(ReadOnlySpan<char> word) => _tenses.TryGetValue(word, out var kind) ? kind : TenseKind.None;

    /// <summary>What a word does between a cue and a date.</summary>
    public static SpeechWord Speech(ReadOnlySpan<char> word) => _speech.TryGetValue(word, out var kind) ? kind : SpeechWord.None;

    private static FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> Table<T>(string file, Func<string[], T> value) =>
        WordList.Lines("Extract", file)
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(fields => fields[0], value, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
