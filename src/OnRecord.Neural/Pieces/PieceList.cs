using System.Runtime.InteropServices;

namespace OnRecord.Neural.Pieces;

/// <summary>The pieces of a text in columns. Kept and filled again, it allocates no more once it has grown to the longest text. For one thread.</summary>
public sealed class PieceList
{
    private readonly List<int> _ids = [];
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _words = [];

    /// <summary>How many pieces there are.</summary>
    public int Count => _ids.Count;

    /// <summary>The numbers of the pieces in the vocabulary.</summary>
    public ReadOnlySpan<int> Ids => CollectionsMarshal.AsSpan(_ids);

    /// <summary>Where in the text each piece begins, in UTF-16 units.</summary>
    public ReadOnlySpan<int> Starts => CollectionsMarshal.AsSpan(_starts);

    /// <summary>Where in the text each piece ends, in UTF-16 units, half open.</summary>
    public ReadOnlySpan<int> Ends => CollectionsMarshal.AsSpan(_ends);

    /// <summary>The number of the word that each piece belongs to, from 0; for the pieces of a running text, of the stretch between blanks and signs.</summary>
    public ReadOnlySpan<int> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>Removes all pieces and keeps the room.</summary>
    public void Clear()
    {
        _ids.Clear();
        _starts.Clear();
        _ends.Clear();
        _words.Clear();
    }

    internal void Add(int id, int start, int end, int word)
    {
        _ids.Add(id);
        _starts.Add(start);
        _ends.Add(end);
        _words.Add(word);
    }
}
