using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Mail;

/// <summary>Takes the transfer encodings of mail off: quoted-printable and base64 (RFC 2045, section 6). What is wrong in them is left out or stays as written.</summary>
internal static class TransferEncoding
{
    /// <summary>The bytes of a stretch of a message.</summary>
    /// <param name="octets">The message, each byte a character.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="encoding">The name of the encoding; null for none.</param>
    public static MappedBytes Decode(string octets, TextSpan span, string? encoding)
    {
        var made = new MappedBytes();
        switch (encoding?.Trim().ToUpperInvariant())
        {
            case "QUOTED-PRINTABLE":
                Quoted(octets, span, made);
                break;
            case "BASE64":
                Base64(octets, span, made);
                break;
            default:
                made.Copy(octets, span);
                break;
        }

        return made;
    }

    /// <summary>The text that a text in base64 stands for.</summary>
    public static MappedText Base64Text(MappedText text)
    {
        var made = new MappedBytes();
        Base64(text.Text, new TextSpan(0, text.Text.Length), made);
        return made.Decode(null).Through(text.Map);
    }

    private static void Quoted(string octets, TextSpan span, MappedBytes made)
    {
        for (var at = span.Start; at < span.End;)
        {
            var mark = octets.IndexOf('=', at, span.End - at);
            mark = mark < 0 ? span.End : mark;
            made.Copy(octets, TextSpan.Between(at, mark));
            at = mark < span.End ? mark + Escape(octets, mark, span.End, made) : mark;
        }
    }

    private static int Escape(string octets, int at, int end, MappedBytes made)
    {
        if (at + 2 < end && char.IsAsciiHexDigit(octets[at + 1]) && char.IsAsciiHexDigit(octets[at + 2]))
        {
            made.Put([(byte)((Digit(octets[at + 1]) << 4) | Digit(octets[at + 2]))], new TextSpan(at, 3));
            return 3;
        }

        // At the end of a line it joins the next one.
        var stop = at + 1;
        while (stop < end && octets[stop] is ' ' or '\t' or '\r')
        {
            stop++;
        }

        if (stop >= end || octets[stop] == '\n')
        {
            return Math.Min(stop + 1, end) - at;
        }

        made.Copy(octets, new TextSpan(at, 1));
        return 1;
    }

    private static void Base64(string text, TextSpan span, MappedBytes made)
    {
        Span<byte> bytes = stackalloc byte[3];
        var (bits, count, start) = (0, 0, span.Start);
        for (var at = span.Start; at < span.End; at++)
        {
            var value = Value(text[at]);
            if (value < 0)
            {
                continue;
            }

            start = count == 0 ? at : start;
            bits = (bits << 6) | value;
            if (++count == 4)
            {
                (bytes[0], bytes[1], bytes[2]) = ((byte)(bits >> 16), (byte)(bits >> 8), (byte)bits);
                made.Put(bytes, TextSpan.Between(start, at + 1));
                (bits, count) = (0, 0);
            }
        }

        if (count > 1)
        {
            bits <<= 6 * (4 - count);
            (bytes[0], bytes[1]) = ((byte)(bits >> 16), (byte)(bits >> 8));
            made.Put(bytes[..(count - 1)], TextSpan.Between(start, span.End));
        }
    }

    private static int Digit(char sign) => sign <= '9' ? sign - '0' : (sign | 0x20) - 'a' + 10;

    private static int Value(char sign) => sign switch
    {
        >= 'A' and <= 'Z' => sign - 'A',
        >= 'a' and <= 'z' => sign - 'a' + 26,
        >= '0' and <= '9' => sign - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
