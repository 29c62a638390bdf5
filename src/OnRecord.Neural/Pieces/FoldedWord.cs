using System.Text;

namespace OnRecord.Neural.Pieces;

/// <summary>A word while it is read: its folded characters and where in the text each came from. Bounded, however long the word is.</summary>
internal ref struct FoldedWord(Span<char> characters, Span<int> starts, Span<int> ends)
{
    /// <summary>The published tokenizer gives up on longer words.</summary>
    private const int MostCharacters = 100;

    /// <summary>Room for the longest word, when each character takes two units.</summary>
    public const int Room = 2 * (MostCharacters + 1);

    private readonly Span<char> _characters = characters;
    private readonly Span<int> _starts = starts;
    private readonly Span<int> _ends = ends;
    private int _units;
    private int _count;
    private int _lastEnd;

    /// <summary>The number that its pieces bear.</summary>
    public int Number { get; set; }

    public readonly bool IsEmpty => _count == 0;

    public readonly bool IsTooLong => _count > MostCharacters;

    public readonly int Start => _starts[0];

    public readonly int End => _lastEnd;

    public readonly ReadOnlySpan<char> Text => _characters[.._units];

    public readonly int StartOf(int unit) => _starts[unit];

    public readonly int EndOf(int unit) => _ends[unit];

    public void Add(Rune rune, int start, int end)
    {
        _lastEnd = end;
        if (_count++ < MostCharacters)
        {
            var length = rune.EncodeToUtf16(_characters[_units..]);
            _starts.Slice(_units, length).Fill(start);
            _ends.Slice(_units, length).Fill(end);
            _units += length;
        }
        else
        {
            // Only the count matters from here on, and that must not run over.
            _count = MostCharacters + 1;
        }
    }

    public void Clear() => (_units, _count) = (0, 0);
}
