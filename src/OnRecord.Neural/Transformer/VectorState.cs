using System.Collections.Immutable;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>The vectors of an article's sentences, summed up piece by piece while its windows are read. Made once for each thread and used again.</summary>
internal sealed unsafe class VectorState(VectorHead head, Workspace room)
{
    private const int Batch = RowBlocks.Most;

    private readonly AlignedBlock<float> _means = new(Batch * head.Width);
    private readonly AlignedBlock<float> _vectors = new(Batch * head.Width);
    private readonly List<ImmutableArray<float>> _done = [];
    private int _waiting;
    private int _pieces;

    private Span<float> Mean => _means.Span.Slice(_waiting * head.Width, head.Width);

    /// <summary>Forgets all sentences, for the next article.</summary>
    public void Clear()
    {
        _done.Clear();
        (_waiting, _pieces) = (0, 0);
        Mean.Clear();
    }

    /// <summary>Adds pieces of a window to the sentence.</summary>
    public void Add(EncoderState pieces, int first, int count)
    {
        for (var piece = first; piece < first + count; piece++)
        {
            Sums.Add(Mean, pieces[piece]);
        }

        _pieces += count;
    }

    /// <summary>Ends the sentence.</summary>
    public void EndSentence()
    {
        if (_pieces == 0)
        {
            return;
        }

        Sums.Scale(Mean, 1f / _pieces);
        _pieces = 0;
        if (++_waiting == Batch)
        {
            Flush();
        }

        Mean.Clear();
    }

    /// <summary>The vectors of all sentences that ended.</summary>
    public ImmutableArray<ImmutableArray<float>> ToImmutable()
    {
        Flush();
        return [.. _done];
    }

    private void Flush()
    {
        head.Run(new Source(_means.Start, head.Width, _waiting), new Target(_vectors.Start, head.Width), room);
        for (var row = 0; row < _waiting; row++)
        {
            var vector = _vectors.Span.Slice(row * head.Width, head.Width);
            SentenceVectors.Norm(vector);
            _done.Add([.. vector]);
        }

        _waiting = 0;
    }
}
