namespace OnRecord.Ingest.Archives;

/// <summary>The bytes of an entry of a zip archive. They are counted and summed, because the directory of an archive may lie; where it did, reading fails at the end.</summary>
internal sealed class CheckedEntry(Stream inner, uint crc, long length) : ForwardStream
{
    private uint _crc;
    private long _count;
    private bool _isChecked;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var got = inner.Read(buffer);
        _crc = Crc32.Add(_crc, buffer[..got]);
        _count += got;
        if (got == 0 && !buffer.IsEmpty && !_isChecked)
        {
            _isChecked = true;
            if (_crc != crc || _count != length)
            {
                throw new InvalidDataException("The entry is not what the directory of the archive says.");
            }
        }

        return got;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
