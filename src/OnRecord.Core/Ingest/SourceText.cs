using System.Text;

namespace OnRecord.Ingest;

/// <summary>The decoded text of a source document and its places in the bytes.</summary>
public static class SourceText
{
    /// <summary>The decoded text, to which <see cref="Draft.Origin"/> and <see cref="Article.Origin"/> lead.</summary>
    public static string Of(SourceDocument source) => TextDecoder.Decode(source.Bytes.AsSpan(), source.Encoding, source.EncodingBasis).Text;

    /// <summary>
    /// Where in <see cref="SourceDocument.Bytes"/> the character at <paramref name="position"/> of the decoded text begins.
    /// A position inside a surrogate pair leads to the beginning of the pair; one beyond the end, to the end.
    /// </summary>
    public static int ByteOffset(SourceDocument source, int position)
    {
        var bytes = source.Bytes.AsSpan();
        var mark = TextDecoder.MarkLength(bytes, source.Encoding);
        return mark + source.Encoding switch
        {
            Encodings.Utf8 => InUtf8(bytes[mark..], position),
            "utf-16" or "utf-16BE" => InUtf16(bytes[mark..], position, CodeUnits.Of(source.Encoding)),
            var other => InPage(bytes[mark..], position, Encodings.Named(other, DecoderFallback.ReplacementFallback).GetDecoder()),
        };
    }

    private static int InUtf8(ReadOnlySpan<byte> bytes, int position)
    {
        var at = 0;
        for (var left = position; left > 0 && at < bytes.Length;)
        {
            // A bad sequence counts as one character, as it does in decoding.
            Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used);
            left -= rune.Utf16SequenceLength;
            at += left < 0 ? 0 : used;
        }

        return at;
    }

    private static int InUtf16(ReadOnlySpan<byte> bytes, int position, CodeUnits units)
    {
        var at = Math.Min(2 * position, bytes.Length);
        var isInPair = at >= 2 && at + 2 <= bytes.Length
            && char.IsSurrogatePair((char)units.First(bytes[(at - 2)..]), (char)units.First(bytes[at..]));
        return isInPair ? at - 2 : at;
    }

    // The buffer has room for exactly the characters before the position, so the decoder stops at its first byte.
    private static int InPage(ReadOnlySpan<byte> bytes, int position, Decoder decoder)
    {
        Span<char> buffer = stackalloc char[1024];
        var at = 0;
        for (var left = position; left > 0 && at < bytes.Length;)
        {
            var room = Math.Min(left, buffer.Length);

            // A decoder throws rather than give half a pair.
            if (room == 1 && StartsPair(decoder, bytes[at..]))
            {
                return at;
            }

            decoder.Convert(bytes[at..], buffer[..room], flush: true, out var used, out var made, out _);
            (at, left) = made == 0 ? (at, 0) : (at + used, left - made);
        }

        return at;
    }

    private static bool StartsPair(Decoder decoder, ReadOnlySpan<byte> bytes)
    {
        Span<char> pair = stackalloc char[2];
        decoder.Convert(bytes[..Math.Min(8, bytes.Length)], pair, flush: true, out _, out var made, out _);
        decoder.Reset();
        return made == 2 && char.IsHighSurrogate(pair[0]);
    }
}
