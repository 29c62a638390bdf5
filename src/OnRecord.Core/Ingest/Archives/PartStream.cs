namespace OnRecord.Ingest.Archives;

/// <summary>A stretch of a stream, read as a stream of its own; the one below stays open.</summary>
internal sealed class PartStream(Stream inner, long length) : Stream
{
    private long _left = length;

    /// <summary>How many bytes have not been read.</summary>
    public long Left => _left;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

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

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
