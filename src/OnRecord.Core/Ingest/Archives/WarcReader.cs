using System.Text;

namespace OnRecord.Ingest.Archives;

/// <summary>Bytes of a web archive, read by lines and by blocks.</summary>
internal sealed class WarcReader(Stream stream)
{
    private const int LongestLine = 1 << 16;

    private byte[] _buffer = new byte[1 << 16];
    private int _at;
    private int _end;

    /// <summary>Whether there is no byte left.</summary>
    public bool IsEnded => _at == _end && !Fill(1);

    /// <summary>The next line without its end; null at the end. What is longer than a line ever is comes in pieces.</summary>
    public string? Line()
    {
        if (IsEnded)
        {
            return null;
        }

        var feed = -1;
        for (var have = 0; feed < 0; have = _end - _at)
        {
            feed = _buffer.AsSpan(_at + have, _end - _at - have).IndexOf((byte)'\n');
            feed = feed < 0 ? -1 : feed + have;
            if (feed < 0 && (_end - _at >= LongestLine || !Fill(_end - _at + 1)))
            {
                break;
            }
        }

        var length = feed < 0 ? _end - _at : feed;
        var line = Encoding.UTF8.GetString(_buffer, _at, length).TrimEnd('\r');
        _at += feed < 0 ? length : length + 1;
        return line;
    }

    /// <summary>Whether the bytes that come next are these.</summary>
    public bool IsAt(ReadOnlySpan<byte> bytes) => Fill(bytes.Length) && _buffer.AsSpan(_at, bytes.Length).SequenceEqual(bytes);

    /// <summary>Takes bytes; only the first <paramref name="kept"/> of them are given back, the others thrown away.</summary>
    /// <param name="length">How many to take; fewer when the stream ends before.</param>
    /// <param name="kept">How many to keep.</param>
    /// <param name="into">Where they go.</param>
    /// <returns>How many there were.</returns>
    public long Take(long length, long kept, Stream into)
    {
        var taken = 0L;
        while (taken < length && (_end > _at || Fill(1)))
        {
            var step = (int)Math.Min(_end - _at, length - taken);
            into.Write(_buffer, _at, (int)Math.Clamp(kept - taken, 0, step));
            (_at, taken) = (_at + step, taken + step);
        }

        return taken;
    }

    /// <summary>Takes the bytes up to a line that begins with these, or up to the end.</summary>
    public void TakeUntil(ReadOnlySpan<byte> lineStart, long kept, Stream into)
    {
        while (!IsEnded && !IsAt(lineStart))
        {
            var feed = _buffer.AsSpan(_at, _end - _at).IndexOf((byte)'\n');
            var step = feed < 0 ? _end - _at : feed + 1;
            into.Write(_buffer, _at, (int)Math.Clamp(kept - into.Length, 0, step));
            _at += step;
        }
    }

    private bool Fill(int count)
    {
        while (_end - _at < count)
        {
            if (_at > 0)
            {
                _buffer.AsSpan(_at, _end - _at).CopyTo(_buffer);
                (_at, _end) = (0, _end - _at);
            }

            if (_end == _buffer.Length)
            {
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            }

            if (stream.Read(_buffer, _end, _buffer.Length - _end) is not (> 0 and var got))
            {
                return false;
            }

            _end += got;
        }

        return true;
    }
}
