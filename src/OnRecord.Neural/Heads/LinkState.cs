using System.Runtime.InteropServices;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Heads;

/// <summary>
/// The spans of an article and their vectors, gathered word by word while its windows are read, so that the vectors of all
/// words need not be kept. Made once for each thread and used again.
/// </summary>
public sealed unsafe class LinkState
{
    private readonly LinkHead _head;
    private readonly List<RoleSpan> _spans = [];
    private readonly List<float> _vectors = [];
    private readonly SpanBatch _cues;
    private readonly SpanBatch _others;
    private readonly float[] _mean;
    private readonly float[] _first;
    private readonly float[] _last;
    private int _tag;

    internal LinkState(LinkHead head, VectorPath path)
    {
        _head = head;
        Room = new Workspace(LinkHead.Batch, Math.Max(3 * head.Width, LinkHead.Inputs), path);
        Pairs = new AlignedBlock<float>(LinkHead.Batch * (LinkHead.Inputs + LinkHead.Inner));
        (_mean, _first, _last) = (new float[head.Width], new float[head.Width], new float[head.Width]);
        (_cues, _others) = (new SpanBatch(2 * head.Width), new SpanBatch(3 * head.Width));
    }

    /// <summary>The spans that were added and ended, in their order. Valid until the next article.</summary>
    public IReadOnlyList<RoleSpan> Spans => _spans;

    internal Workspace Room { get; }

    /// <summary>A batch of pairs, and behind it their inner layer.</summary>
    internal AlignedBlock<float> Pairs { get; }

    /// <summary>Forgets all spans, for the next article.</summary>
    public void Clear()
    {
        _spans.Clear();
        _vectors.Clear();
        _cues.Clear();
        _others.Clear();
        _tag = 0;
    }

    /// <summary>Adds the next word of the article.</summary>
    /// <param name="word">Its number in the article.</param>
    /// <param name="label">Its label: 0 for none, else 1 + 2 x role, and 1 more when it continues what the word before belongs to.</param>
    /// <param name="vector">Its vector.</param>
    public void Add(int word, int label, ReadOnlySpan<float> vector)
    {
        var continues = label > 0 && label % 2 == 0 && _tag > 0 && RoleOf(_tag) == RoleOf(label);
        if (!continues)
        {
            EndSpan(word);
            if (label > 0)
            {
                _spans.Add(new RoleSpan(RoleOf(label), word, word));
                _mean.AsSpan().Clear();
                vector.CopyTo(_first);
            }
        }

        if (label > 0)
        {
            Sums.Add(_mean, vector);
            vector.CopyTo(_last);
        }

        _tag = label;
    }

    /// <summary>Ends the article.</summary>
    /// <param name="words">How many words it had.</param>
    public void End(int words)
    {
        EndSpan(words);
        _tag = 0;
        Flush(_cues, true);
        Flush(_others, false);
    }

    internal ReadOnlySpan<float> Vector(int span) => CollectionsMarshal.AsSpan(_vectors).Slice(span * LinkHead.Side, LinkHead.Side);

    private static AttributionRole RoleOf(int label) => (AttributionRole)((label - 1) / 2);

    private void EndSpan(int word)
    {
        if (_tag == 0)
        {
            return;
        }

        var span = _spans[^1] with { End = word };
        _spans[^1] = span;
        Sums.Scale(_mean, 1f / (span.End - span.Start));
        CollectionsMarshal.SetCount(_vectors, _spans.Count * LinkHead.Side);
        var isCue = span.Role == AttributionRole.Cue;
        var batch = isCue ? _cues : _others;
        batch.Add(_spans.Count - 1, _first, isCue ? [] : _last, _mean);
        if (batch.IsFull)
        {
            Flush(batch, isCue);
        }
    }

    /// <summary>Computes the vectors of the spans that wait.</summary>
    private void Flush(SpanBatch batch, bool isCue)
    {
        _head.Project(isCue, batch.Rows, Pairs.Start, Room);
        for (var row = 0; row < batch.Numbers.Count; row++)
        {
            Pairs.Span.Slice(row * LinkHead.Side, LinkHead.Side).CopyTo(CollectionsMarshal.AsSpan(_vectors)[(batch.Numbers[row] * LinkHead.Side)..]);
        }

        batch.Clear();
    }
}
