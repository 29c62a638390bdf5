using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace OnRecord.Ingest.Archives;

/// <summary>An answer of a web server as archives keep it: status, type and body, with what was packed unpacked where it really is.</summary>
/// <param name="Status">The status; 200 where there are no headers.</param>
/// <param name="ContentType">The type in small letters, without parameters.</param>
/// <param name="Charset">The encoding it declares; null without one.</param>
/// <param name="Body">The body.</param>
internal sealed record HttpMessage(int Status, string ContentType, string? Charset, byte[] Body)
{
    private const int LongestHeaders = 1 << 16;

    /// <summary>Reads an answer.</summary>
    /// <param name="block">Its bytes.</param>
    /// <param name="limit">The most bytes that the body may unpack to; what is beyond is cut off and noticed by the reader of the page.</param>
    public static HttpMessage Read(byte[] block, int limit)
    {
        var end = HeaderEnd(block, out var body);
        var lines = Encoding.Latin1.GetString(block, 0, end).Split('\n');
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in lines.Skip(1))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        var type = headers.GetValueOrDefault("Content-Type") ?? "";
        var mark = type.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<byte> bytes = block.AsSpan(body);
        bytes = headers.GetValueOrDefault("Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true ? Joined(bytes) : bytes;
        return new(
            StatusOf(lines[0]),
            type.Split(';')[0].Trim().ToLowerInvariant(),
            mark < 0 ? null : type[(mark + 8)..].Split(';')[0].Trim(' ', '"', '\''),
            Unpacked(bytes.ToArray(), headers.GetValueOrDefault("Content-Encoding"), limit));
    }

    private static int HeaderEnd(byte[] block, out int body)
    {
        var head = block.AsSpan(0, Math.Min(block.Length, LongestHeaders));
        var (wide, narrow) = (head.IndexOf("\r\n\r\n"u8), head.IndexOf("\n\n"u8));
        var end = wide >= 0 && (narrow < 0 || wide < narrow) ? wide : narrow;
        body = end < 0 ? block.Length : end + (end == wide ? 4 : 2);
        return end < 0 ? head.Length : end;
    }

    private static int StatusOf(string line) =>
        line.Split(' ') is [_, var status, ..] && int.TryParse(status.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 200;

    // Archives often keep the header of a body that they have joined already; and sizes may be wrong. What cannot be joined stays.
    private static ReadOnlySpan<byte> Joined(ReadOnlySpan<byte> body)
    {
        using var joined = new MemoryStream();
        for (var at = 0; at < body.Length;)
        {
            var line = body[at..].IndexOf((byte)'\n');
            if (line is < 1 or > 100 || Size(body.Slice(at, line)) is not { } size)
            {
                if (joined.Length == 0)
                {
                    return body;
                }

                joined.Write(body[at..]);
                break;
            }

            at += line + 1;
            if (size == 0)
            {
                break;
            }

            var taken = (int)Math.Min(size, body.Length - at);
            joined.Write(body.Slice(at, taken));
            at += taken;
            at += at < body.Length && body[at] == '\r' ? 1 : 0;
            at += at < body.Length && body[at] == '\n' ? 1 : 0;
        }

        return joined.ToArray();
    }

    private static long? Size(ReadOnlySpan<byte> line)
    {
        var words = Encoding.Latin1.GetString(line).Split(';')[0].Trim();
        return words.Length is > 0 and <= 8 && long.TryParse(words, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) ? size : null;
    }

    private static byte[] Unpacked(byte[] body, string? encoding, int limit)
    {
        using var packed = new MemoryStream(body);
        using Stream? stream = body switch
        {
            [0x1F, 0x8B, ..] => new GZipStream(packed, CompressionMode.Decompress),
            _ when encoding is "br" => new BrotliStream(packed, CompressionMode.Decompress),
            [0x78, ..] when encoding is "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            _ when encoding is "deflate" => new DeflateStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return stream is null ? body : Unpacked(stream, limit) is { Length: > 0 } unpacked ? unpacked : body;
    }

    private static byte[] Unpacked(Stream stream, int limit)
    {
        using var made = new MemoryStream();
        var buffer = new byte[1 << 14];
        try
        {
            while (made.Length <= limit && stream.Read(buffer) is > 0 and var got)
            {
                made.Write(buffer, 0, got);
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException or InvalidOperationException)
        {
            // What could be unpacked of a body that was cut off is kept.
        }

        return made.ToArray();
    }
}
