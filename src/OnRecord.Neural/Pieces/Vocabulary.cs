namespace OnRecord.Neural.Pieces;

/// <summary>The word pieces that an encoder knows. A piece that continues a word is written with <c>##</c> in front.</summary>
public sealed class Vocabulary
{
    private const string Mark = "##";

    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _further = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firstLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _furtherLookup;
    private int _longest;

    /// <summary>Makes a vocabulary from its pieces; the number of a piece is its place among them.</summary>
    /// <param name="pieces">The pieces in their order.</param>
    /// <exception cref="ArgumentException">A piece stands twice, or one of the special pieces is missing.</exception>
    public Vocabulary(IEnumerable<string> pieces)
    {
        foreach (var piece in pieces)
        {
            Add(piece);
        }

        (_firstLookup, _furtherLookup) = (_first.GetAlternateLookup<ReadOnlySpan<char>>(), _further.GetAlternateLookup<ReadOnlySpan<char>>());
        (Unknown, Begin, End, Mask) = (Special("[UNK]"), Special("[CLS]"), Special("[SEP]"), Special("[MASK]"));
    }

    /// <summary>How many pieces there are.</summary>
    public int Count { get; private set; }

    /// <summary>The piece that stands for a word that cannot be written in the others.</summary>
    public int Unknown { get; }

    /// <summary>The piece in front of a text.</summary>
    public int Begin { get; }

    /// <summary>The piece after a text.</summary>
    public int End { get; }

    /// <summary>The piece for a hidden word; used in training only.</summary>
    public int Mask { get; }

    /// <summary>Reads a vocabulary from a file with one piece a line.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <exception cref="ArgumentException">A piece stands twice, or one of the special pieces is missing.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Vocabulary Load(string path) => new(File.ReadLines(path));

    /// <summary>The longest piece that the text begins with.</summary>
    /// <param name="text">The rest of a word.</param>
    /// <param name="isContinued">Whether the word began before the text.</param>
    /// <param name="length">The length of the piece in UTF-16 units.</param>
    /// <returns>The piece, or null when none fits.</returns>
    internal int? Longest(ReadOnlySpan<char> text, bool isContinued, out int length)
    {
        var lookup = isContinued ? _furtherLookup : _firstLookup;
        for (length = Math.Min(text.Length, _longest); length > 0; length--)
        {
            if (lookup.TryGetValue(text[..length], out var piece))
            {
                return piece;
            }
        }

        return null;
    }

    /// <summary>The special piece at the very beginning of the text, if one stands there.</summary>
    internal int? SpecialAt(ReadOnlySpan<char> text, out int length)
    {
        var end = text[0] == '[' ? text[..Math.Min(text.Length, 6)].IndexOf(']') : -1;
        length = end + 1;
        return length > 0 && text[..length] is "[PAD]" or "[UNK]" or "[CLS]" or "[SEP]" or "[MASK]" && _firstLookup.TryGetValue(text[..length], out var piece)
            ? piece
            : null;
    }

    private void Add(string piece)
    {
        var isContinued = piece.Length > Mark.Length && piece.StartsWith(Mark, StringComparison.Ordinal);
        var text = isContinued ? piece[Mark.Length..] : piece;
        if (!(isContinued ? _further : _first).TryAdd(text, Count))
        {
            throw new ArgumentException($"The piece '{piece}' stands in the vocabulary twice.");
        }

        _longest = Math.Max(_longest, text.Length);
        Count++;
    }

    private int Special(string piece) =>
        _first.TryGetValue(piece, out var number) ? number : throw new ArgumentException($"The vocabulary has no piece {piece}.");
}
