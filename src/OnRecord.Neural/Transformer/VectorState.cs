using System.Collections.Immutable;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>The vectors of an article's sentences, made while its windows are read. Of a sentence that windows cut the largest part is taken. Made once for each thread and used again.</summary>
internal sealed class VectorState(VectorHead head, EncoderState window, VectorPath path)
{
    private readonly EncoderState _sentence = new(head.Config, path);
    private readonly float[] _vector = new float[head.Config.Width];
    private readonly List<ImmutableArray<float>> _done = [];

    // The pieces of the sentence in the window, and how many its vector was made of.
    private int _first;
    private int _count;
    private int _most;

    /// <summary>Forgets all sentences, for the next article.</summary>
    public void Clear()
    {
        _done.Clear();
        (_count, _most) = (0, 0);
    }

    /// <summary>Adds a word of the window to the sentence.</summary>
    public void Add(int firstPiece, int pieces)
    {
        _first = _count == 0 ? firstPiece : _first;
        _count += pieces;
    }

    /// <summary>Ends the sentence.</summary>
    public void EndSentence()
    {
        EndWindow();
        if (_most > 0)
        {
            _done.Add([.. _vector]);
        }

        _most = 0;
    }

    /// <summary>Ends the window; the next may go on with the sentence.</summary>
    public void EndWindow()
    {
        if (_count > _most)
        {
            _sentence.Take(window, _first, _count);
            head.Run(_sentence);
            SentenceVectors.Mean(_sentence, 0, _count, _vector);
            _most = _count;
        }

        _count = 0;
    }

    /// <summary>The vectors of all sentences that ended.</summary>
    public ImmutableArray<ImmutableArray<float>> ToImmutable() => [.. _done];
}
