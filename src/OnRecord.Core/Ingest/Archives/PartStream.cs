namespace OnRecord.Ingest.Archives;

/// <summary>A stretch of a stream, read as a stream of its own; the one below stays open.</summary>
internal sealed class PartStream(Stream inner, long length) : ForwardStream
{
    private long _left = length;

    /// <summary>How many bytes have not been read.</summary>
    public long Left => _left;

    /// <summary>Reads what is left and throws it away; false when the stream below ends before.</summary>
    public bool Drain()
    {
        var buffer = new byte[1 << 14];
        while (_left > 0 && Read(buffer) > 0)
        {
        }

        return _left == 0;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer.Length > _left ? buffer[..(int)_left] : buffer);
        _left -= got;
        return got;
    }
}
