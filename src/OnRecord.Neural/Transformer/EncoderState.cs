using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>What an encoder computes for a window, and the room that it needs for that. Made once for each thread and used again; 12 MB for windows of 512 pieces.</summary>
public sealed unsafe class EncoderState
{
    private readonly int _width;
    private float[] _kept = [];

    internal EncoderState(EncoderConfig config, VectorPath path)
    {
        _width = config.Width;
        Room = new Workspace(config.Positions, Math.Max(config.FeedForward, config.Width), path);
        Attention = new Attention(config.Positions);
        Hidden = new AlignedBlock<float>(config.Positions * config.Width);
        Sum = new AlignedBlock<float>(config.Positions * config.Width);
        // Queries, keys and values are needed no more when the inner layer is computed.
        Wide = new AlignedBlock<float>(config.Positions * Math.Max(3 * config.Width, config.FeedForward));
    }

    /// <summary>How many pieces the last window had.</summary>
    public int Count { get; internal set; }

    /// <summary>After how many layers the vectors are kept beside those of the last; null to keep none.</summary>
    internal int? KeptLayer { get; set; }

    internal Source Rows => new(Hidden.Start, _width, Count);

    internal Workspace Room { get; }

    internal Attention Attention { get; }

    internal AlignedBlock<float> Hidden { get; }

    internal AlignedBlock<float> Sum { get; }

    internal AlignedBlock<float> Wide { get; }

    /// <summary>The vector of a piece in the last layer. Valid until the next window.</summary>
    /// <param name="piece">Its place in the window.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window has no such piece.</exception>
    public ReadOnlySpan<float> this[int piece]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)piece, (uint)Count);
            return Hidden.Span.Slice(piece * _width, _width);
        }
    }

    /// <summary>Keeps the vectors as they are now.</summary>
    internal void Keep()
    {
        if (_kept.Length == 0)
        {
            _kept = new float[Hidden.Length];
        }

        Hidden.Span[..(Count * _width)].CopyTo(_kept);
    }

    /// <summary>Takes vectors that another state has kept.</summary>
    internal void Take(EncoderState other, int first, int count)
    {
        Count = count;
        other._kept.AsSpan(first * _width, count * _width).CopyTo(Hidden.Span);
    }
}
