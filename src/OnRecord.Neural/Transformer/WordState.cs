using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>The vectors of a window's words, and the room that computing them needs. Made once for each thread and used again.</summary>
public sealed unsafe class WordState
{
    private readonly int _width;

    internal WordState(int mostWords, int width, VectorPath path)
    {
        _width = width;
        Room = new Workspace(mostWords, 3 * width, path);
        Means = new AlignedBlock<float>(mostWords * width);
        Hidden = new AlignedBlock<float>(mostWords * width);
        // A row of zeros before the first word and one after the last.
        Normed = new AlignedBlock<float>((mostWords + 2) * width);
        Gates = new AlignedBlock<float>(mostWords * 2 * width);
    }

    /// <summary>How many words the last window had.</summary>
    public int Count { get; internal set; }

    internal Workspace Room { get; }

    internal AlignedBlock<float> Means { get; }

    internal AlignedBlock<float> Hidden { get; }

    internal AlignedBlock<float> Normed { get; }

    internal AlignedBlock<float> Gates { get; }

    internal Source Vectors => From(0);

    /// <summary>The vector of a word. Valid until the next window.</summary>
    /// <param name="word">Its place in the window.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window has no such word.</exception>
    public ReadOnlySpan<float> this[int word]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)word, (uint)Count);
            return Hidden.Span.Slice(word * _width, _width);
        }
    }

    /// <summary>The mean of the encoder's vectors of a word's pieces. Valid until the next window.</summary>
    internal ReadOnlySpan<float> Mean(int word) => Means.Span.Slice(word * _width, _width);

    /// <summary>The means of the encoder's vectors of the pieces of the words from one on.</summary>
    internal Source MeansFrom(int first) => new(Means.Start + ((nint)first * _width), _width, Count - first);

    /// <summary>The vectors of the words from one on.</summary>
    internal Source From(int first) => new(Hidden.Start + ((nint)first * _width), _width, Count - first);
}
