using System.Globalization;

namespace OnRecord.Ingest.Archives;

/// <summary>
/// The records of a WARC (ISO 28500) or ARC file. A length that is wrong is noticed by what stands after the record; reading
/// goes on at the next record that can be recognised.
/// </summary>
internal sealed class WarcRecords(WarcReader reader, int limit)
{
    private const int MostHeaders = 1000;

    /// <summary>The records, one after the other.</summary>
    public IEnumerable<WarcRecord> All()
    {
        while (Start() is { } line)
        {
            if (line.StartsWith("WARC/", StringComparison.Ordinal))
            {
                yield return Warc();
            }
            else if (line.Split(' ') is { Length: >= 5 } fields && fields[0].Contains("://", StringComparison.Ordinal))
            {
                yield return Arc(fields);
            }
        }
    }

    // Blank lines part records; what else stands between them belongs to none.
    private string? Start()
    {
        string? line;
        do
        {
            line = reader.Line();
        }
        while (line is not null && string.IsNullOrWhiteSpace(line));

        return line;
    }

    private WarcRecord Warc()
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? last = null;
        for (var count = 0; count < MostHeaders && reader.Line() is { Length: > 0 } line; count++)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line[0] is ' ' or '\t' && last is not null)
            {
                headers[last] += " " + line.Trim();
            }
            else if (colon > 0)
            {
                last = line[..colon].Trim();
                headers[last] = line[(colon + 1)..].Trim();
            }
        }

        var block = Block(headers.GetValueOrDefault("Content-Length"), "WARC/"u8, out var fault);
        var type = (headers.GetValueOrDefault("Content-Type") ?? "").Split(';')[0].Trim().ToLowerInvariant();
        var url = headers.GetValueOrDefault("WARC-Target-URI")?.Trim('<', '>', ' ');
        return new((headers.GetValueOrDefault("WARC-Type") ?? "").ToLowerInvariant(), url, headers.GetValueOrDefault("WARC-Date"), type, block, fault);
    }

    // URL, address, time, type, length; the first record describes the file.
    private WarcRecord Arc(string[] fields)
    {
        var isHeader = fields[0].StartsWith("filedesc:", StringComparison.Ordinal);
        if (isHeader && !(long.TryParse(fields[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var own) && own > 0))
        {
            return new("warcinfo", null, null, "", [], null);
        }

        var block = Block(fields[^1], [], out var fault);
        return new(isHeader ? "warcinfo" : "response", string.Join(' ', fields[..^4]), fields[^3], fields[^2].ToLowerInvariant(), block, fault);
    }

    private byte[] Block(string? length, ReadOnlySpan<byte> next, out (string Reason, string Detail)? fault)
    {
        fault = null;
        var isNumber = long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        if (!isNumber)
        {
            fault = (RejectionReasons.Damaged, $"The length of the record is no number: '{(length is { Length: > 40 } ? length[..40] : length)}'.");
        }

        using var block = new MemoryStream();
        var taken = reader.Take(count, limit, block);
        if (taken < count)
        {
            fault = (RejectionReasons.Truncated, $"The file ends in the middle of a record, after {taken} of {count} bytes.");
        }
        else if (count > limit)
        {
            fault = (RejectionReasons.TooLarge, $"The record has {count} bytes, and the limit is {limit}.");
        }
        else if (!next.IsEmpty && isNumber)
        {
            fault = Rest(next, block);
        }

        return block.ToArray();
    }

    // After the block stand two line ends and the next record, or nothing.
    private (string, string)? Rest(ReadOnlySpan<byte> next, MemoryStream block)
    {
        var before = block.Length;
        while (reader.IsAt("\r\n"u8) || reader.IsAt("\n"u8))
        {
            _ = reader.Line();
        }

        if (reader.IsEnded || reader.IsAt(next))
        {
            return null;
        }

        reader.TakeUntil(next, limit, block);
        return ("", $"The length of a record is too small: it says {before} bytes, and {block.Length - before} more belong to it");
    }
}
