using System.Buffers;
using System.Collections.Frozen;

namespace OnRecord.Clean.Html;

/// <summary>What the letters and words of a line are like.</summary>
internal readonly record struct LineWords
{
    private const int MostCounted = 2000;

    private static readonly SearchValues<char> _quotes = SearchValues.Create("\"“”«»");
    private static readonly FrozenSet<string> _prompts = WordList.Lines("Clean", "prompt-words.txt").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isPrompt = _prompts.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isStop = WordList.Pairs("Clean", "stop-words.txt")
        .SelectMany(pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _isReader = new[] { "you", "your", "we", "our", "us", "i", "my" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words there are.</summary>
    public int Words { get; private init; }

    /// <summary>The share of words that are the most frequent ones of some language.</summary>
    public float Stop { get; private init; }

    /// <summary>How many words are those of prompts.</summary>
    public int Prompts { get; private init; }

    /// <summary>How many words speak to the reader or of the writer.</summary>
    public int Reader { get; private init; }

    /// <summary>The share of words with a capital.</summary>
    public float Capitals { get; private init; }

    /// <summary>The share of digits among the characters.</summary>
    public float Digits { get; private init; }

    /// <summary>How many commas there are.</summary>
    public int Commas { get; private init; }

    /// <summary>How many sentences end inside or at the end.</summary>
    public int Ends { get; private init; }

    /// <summary>How many characters are signs of pages rather than of sentences: bars, at signs, copyright signs.</summary>
    public int Signs { get; private init; }

    /// <summary>Whether there is a quotation mark.</summary>
    public bool HasQuote { get; private init; }

    /// <summary>Reads a line; only the beginning of a very long one.</summary>
    public static LineWords Of(ReadOnlySpan<char> line)
    {
        line = line.Length <= MostCounted ? line : line[..MostCounted];
        var (words, stop, prompts, reader, capitals, digits, commas, ends, signs) = (0, 0, 0, 0, 0, 0, 0, 0, 0);
        for (var at = 0; at < line.Length;)
        {
            var start = at;
            while (at < line.Length && (char.IsLetterOrDigit(line[at]) || (line[at] == '-' && at > start)))
            {
                digits += char.IsDigit(line[at]) ? 1 : 0;
                at++;
            }

            if (at > start)
            {
                var word = line[start..at];
                words++;
                stop += _isStop.Contains(word) ? 1 : 0;
                prompts += _isPrompt.Contains(word) ? 1 : 0;
                reader += _isReader.Contains(word) ? 1 : 0;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
                continue;
            }

            commas += line[at] == ',' ? 1 : 0;
            ends += line[at] is '.' or '!' or '?' && (at + 1 == line.Length || line[at + 1] is ' ' or '"' or '”') ? 1 : 0;
            signs += line[at] is '|' or '@' or '©' or '®' or '•' or '→' or '›' or '»' or '·' or '#' or '…' or '[' or '_' ? 1 : 0;
            at++;
        }

        return new LineWords
        {
            Words = words,
            Stop = (float)stop / Math.Max(words, 1),
            Prompts = prompts,
            Reader = reader,
            Capitals = (float)capitals / Math.Max(words, 1),
            Digits = (float)digits / Math.Max(line.Length, 1),
            Commas = commas,
            Ends = ends,
            Signs = signs,
            HasQuote = line.IndexOfAny(_quotes) >= 0,
        };
    }
}
