using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>Makes the print of a text in one pass. Keeps its room from text to text; for one thread.</summary>
public sealed class PrintMaker
{
    // Of the five words of a shingle every article shares a few with some other; of eight function words hardly any.
    private const int ShingleWords = 5;
    private const int FrameWords = 8;

    // One key for so many hashes: few enough for a small index, enough to find a text of sixty words inside a long one.
    private const int ShingleRate = 8;
    private const int FrameRate = 4;

    private const ulong Step = 0x9E3779B97F4A7C15;

    private static readonly FrozenSet<ulong> _functionWords = WordList.Lines("Stories", "function-words.txt").Select(WordHashes.Of).ToFrozenSet();

    private readonly List<ulong> _words = [];
    private readonly List<ulong> _frame = [];
    private readonly List<ulong> _names = [];
    private readonly List<ulong> _numbers = [];
    private readonly List<ulong> _grams = [];

    /// <summary>The print of a text.</summary>
    public ArticlePrint Make(ReadOnlySpan<char> text)
    {
        Read(text);
        ulong order = 0;
        foreach (var word in _words)
        {
            order = WordHashes.Mixed(order + Step) ^ word;
        }

        return new ArticlePrint(
            _words.Count,
            order,
            Sample(_words, ShingleWords, ShingleRate),
            Sample(_frame, FrameWords, FrameRate),
            HashSample.Of(CollectionsMarshal.AsSpan(_names), 1),
            HashSample.Of(CollectionsMarshal.AsSpan(_numbers), 1));
    }

    private void Read(ReadOnlySpan<char> text)
    {
        _words.Clear();
        _frame.Clear();
        _names.Clear();
        _numbers.Clear();
        var reader = new WordHashes(text);
        while (reader.Read())
        {
            _words.Add(reader.Hash);
            if (_functionWords.Contains(reader.Hash))
            {
                _frame.Add(reader.Hash);
            }
            else if (char.IsUpper(reader.First) || char.IsAsciiDigit(reader.First))
            {
                _names.Add(reader.Hash);
            }

            if (char.IsAsciiDigit(reader.First))
            {
                _numbers.Add(reader.Hash);
            }
        }
    }

    // A text shorter than one group is one group, so that short texts too are found by their very words.
    private HashSample Sample(List<ulong> words, int size, int rate)
    {
        _grams.Clear();
        for (var start = 0; start + size <= words.Count || (start == 0 && words.Count > 0); start++)
        {
            ulong gram = 0;
            for (var at = start; at < Math.Min(start + size, words.Count); at++)
            {
                gram = (gram + words[at]) * Step;
                gram ^= gram >> 29;
            }

            _grams.Add(WordHashes.Mixed(gram));
        }

        return HashSample.Of(CollectionsMarshal.AsSpan(_grams), rate);
    }
}
