using System.Runtime.InteropServices;

namespace OnRecord.Neural.Transformer;

/// <summary>The pieces of a window with their rows in the further tables of the encoder. Kept and filled again, it allocates no more. For one thread.</summary>
/// <param name="channels">How many further tables there are.</param>
public sealed class EncoderInput(int channels)
{
    private readonly List<int> _pieces = [];
    private readonly List<int> _rows = [];

    /// <summary>How many pieces there are.</summary>
    public int Count => _pieces.Count;

    /// <summary>The numbers of the pieces in the vocabulary.</summary>
    public ReadOnlySpan<int> Pieces => CollectionsMarshal.AsSpan(_pieces);

    /// <summary>Removes all pieces.</summary>
    public void Clear()
    {
        _pieces.Clear();
        _rows.Clear();
    }

    /// <summary>Adds a piece.</summary>
    /// <param name="piece">Its number in the vocabulary.</param>
    /// <param name="rows">Its row in each further table.</param>
    /// <exception cref="ArgumentException">There are more or fewer rows than tables.</exception>
    public void Add(int piece, params ReadOnlySpan<int> rows)
    {
        if (rows.Length != channels)
        {
            throw new ArgumentException($"A piece has rows in {channels} tables, not in {rows.Length}.", nameof(rows));
        }

        _pieces.Add(piece);
        _rows.AddRange(rows);
    }

    internal ReadOnlySpan<int> RowsOf(int piece) => CollectionsMarshal.AsSpan(_rows).Slice(piece * channels, channels);
}
