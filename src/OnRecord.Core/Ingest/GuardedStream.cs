namespace OnRecord.Ingest;

/// <summary>
/// A stream that never throws on bad input: it ends, and <see cref="Fault"/> says why. So a reader needs no
/// error handling of its own, gives what it has, and whoever opened the stream reports the fault once.
/// Its beginning can be looked at before it is read.
/// </summary>
internal sealed class GuardedStream(Stream inner) : ForwardStream
{
    private byte[] _head = [];
    private int _headTaken;
    private Fault? _fault;

    /// <summary>How many bytes have come out of the inner stream.</summary>
    public long Count { get; private set; }

    /// <summary>Whether the inner stream has come to its end.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>What is given once after the end of the inner stream; empty for nothing.</summary>
    public byte[] Tail { get; set; } = [];

    /// <summary>Whether the tail has been given.</summary>
    public bool IsTailGiven { get; private set; }

    /// <summary>The compressed stream below a stream that is being unpacked; null for any other.</summary>
    public GuardedStream? Packed { get; init; }

    /// <summary>How many bytes may come out.</summary>
    public long Limit { get; init; } = long.MaxValue;

    /// <summary>How many times the bytes of <see cref="Packed"/> may come out.</summary>
    public int Ratio { get; init; } = int.MaxValue;

    /// <summary>The inner stream where it can be read at any place and is not unpacked; null for any other.</summary>
    public Stream? Seekable => Packed is null && inner.CanSeek ? inner : null;

    /// <summary>Whether the inner stream stays open when this one is closed.</summary>
    public bool LeavesOpen { get; init; }

    /// <summary>Why the stream ended early; null when it did not.</summary>
    public Fault? Fault => Packed?.Fault ?? _fault;

    /// <summary>The first bytes, at most <paramref name="count"/>, without taking them; asked for before the first read.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var have = _head.Length;
        if (have < count && !IsEnded)
        {
            Array.Resize(ref _head, count);
            while (have < count && Pull(_head.AsSpan(have)) is > 0 and var got)
            {
                have += got;
            }

            Array.Resize(ref _head, have);
        }

        return _head.AsSpan(0, Math.Min(count, _head.Length));
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_headTaken == _head.Length)
        {
            return Pull(buffer) is > 0 and var got ? got : GiveTail(buffer);
        }

        var taken = Math.Min(buffer.Length, _head.Length - _headTaken);
        _head.AsSpan(_headTaken, taken).CopyTo(buffer);
        _headTaken += taken;
        return taken;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && !LeavesOpen)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private Fault Truncated => new(RejectionReasons.Truncated, $"The compressed file ends too early; {Count} bytes could be unpacked.");

    private int GiveTail(Span<byte> buffer)
    {
        if (IsTailGiven || Tail.Length == 0 || Fault is not null || buffer.Length < Tail.Length)
        {
            return 0;
        }

        IsTailGiven = true;
        Tail.CopyTo(buffer);
        return Tail.Length;
    }

    private int Pull(Span<byte> buffer)
    {
        if (IsEnded || buffer.IsEmpty)
        {
            return 0;
        }

        var got = PullOrFail(buffer.Length > Limit - Count ? buffer[..(int)(Limit - Count + 1)] : buffer);
        if (Packed is { IsTailGiven: true })
        {
            _fault ??= GzipEnd.IsWhole(buffer[..got], inner) ? null : Truncated;
            got = 0;
        }

        Count += got;
        _fault ??= Beyond();
        IsEnded = got == 0 || _fault is not null;
        return got;
    }

    private int PullOrFail(Span<byte> buffer)
    {
        try
        {
            return inner.Read(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _fault = new(RejectionReasons.NotReadable, $"Reading stopped after {Count} bytes: {error.Message}");
        }
        catch (InvalidDataException)
        {
            _fault = Packed is { IsTailGiven: true } ? Truncated : new(RejectionReasons.Damaged, $"The compressed file is damaged; {Count} bytes could be unpacked.");
        }

        return 0;
    }

    private Fault? Beyond()
    {
        if (Count > Limit)
        {
            return new(RejectionReasons.TooLarge, $"The compressed file unpacks to more than {Limit} bytes.");
        }

        return Packed is not null && Count > 1 << 20 && Count / Ratio > Packed.Count
            ? new(RejectionReasons.TooLarge, $"The compressed file unpacks to more than {Ratio} times its size, as text never does.")
            : null;
    }
}
