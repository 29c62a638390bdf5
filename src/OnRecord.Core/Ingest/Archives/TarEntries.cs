using System.Text;

namespace OnRecord.Ingest.Archives;

/// <summary>The regular files of a tar archive (POSIX.1-2001, pax; with the long names of GNU).</summary>
internal sealed class TarEntries(Stream stream)
{
    private const int Block = 512;
    private const int LongestName = 1 << 16;

    private readonly byte[] _header = new byte[Block];
    private string? _name;
    private bool _padding;
    private long _read;

    /// <summary>Why reading stopped before the end of the archive; null when it did not.</summary>
    public string? Fault { get; private set; }

    /// <summary>The next file, at whose first byte the stream then stands; null at the end.</summary>
    public (string Name, long Length)? Next()
    {
        while (Fault is null && Header() is var (kind, name, length))
        {
            if (kind is 'L' or 'x')
            {
                LongName(kind, length);
                continue;
            }

            var full = _name ?? name;
            _name = null;
            if (kind is '0' or '\0' or '7')
            {
                return (full, length);
            }

            using var part = new PartStream(stream, length);
            Skip(part, length);
        }

        return null;
    }

    /// <summary>Leaves out what was not read of a file, and the rest of its last block.</summary>
    public void After(PartStream part)
    {
        part.Drain();
        if (part.Left > 0)
        {
            Fault = "The archive ends in the middle of a file.";
            return;
        }

        _padding = true;
    }

    private (char Kind, string Name, long Length)? Header()
    {
        if (_padding)
        {
            Padding(_read);
        }

        if (stream.ReadAtLeast(_header, Block, throwOnEndOfStream: false) < Block || !_header.AsSpan().ContainsAnyExcept((byte)0))
        {
            return null;
        }

        var length = Number(_header.AsSpan(124, 12));
        if (length < 0 || !IsSound())
        {
            Fault = "The archive is damaged: the header of a file is wrong. What came before was read.";
            return null;
        }

        (_read, _padding) = (length, false);
        var prefix = _header.AsSpan(257, 5).SequenceEqual("ustar"u8) && _header[263] != ' ' ? Words(_header.AsSpan(345, 155)) : "";
        return ((char)_header[156], prefix.Length > 0 ? prefix + "/" + Words(_header.AsSpan(0, 100)) : Words(_header.AsSpan(0, 100)), length);
    }

    // The sum of all bytes of the header, its own field counting as blanks.
    private bool IsSound()
    {
        var sum = 0;
        for (var at = 0; at < Block; at++)
        {
            sum += at is >= 148 and < 156 ? ' ' : _header[at];
        }

        return Number(_header.AsSpan(148, 8)) == sum;
    }

    private void LongName(char kind, long length)
    {
        using var part = new PartStream(stream, length);
        var bytes = new byte[Math.Min(length, LongestName)];
        part.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        Skip(part, length);
        var words = Encoding.UTF8.GetString(bytes).TrimEnd('\0');
        var path = kind == 'L' ? words : words.Split('\n').FirstOrDefault(line => line.Contains(" path=", StringComparison.Ordinal)) is { } line ? line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..] : null;
        _name = path ?? _name;
    }

    private void Skip(PartStream part, long length)
    {
        Fault = part.Drain() ? null : "The archive ends in the middle of a file.";
        Padding(length);
    }

    private void Padding(long length)
    {
        _padding = false;
        var rest = (int)((Block - (length % Block)) % Block);
        stream.ReadAtLeast(_header.AsSpan(0, rest), rest, throwOnEndOfStream: false);
    }

    // Octal figures, or for large ones a binary number after a byte of 0x80.
    private static long Number(ReadOnlySpan<byte> field)
    {
        if ((field[0] & 0x80) != 0)
        {
            var value = 0L;
            foreach (var digit in field[4..])
            {
                value = (value << 8) | digit;
            }

            return value;
        }

        var words = Encoding.ASCII.GetString(field).Trim('\0', ' ');
        var number = 0L;
        foreach (var digit in words)
        {
            if (digit is < '0' or > '7')
            {
                return -1;
            }

            number = (number << 3) | (long)(digit - '0');
        }

        return number;
    }

    private static string Words(ReadOnlySpan<byte> field)
    {
        var end = field.IndexOf((byte)0);
        return Encoding.UTF8.GetString(end < 0 ? field : field[..end]);
    }
}
