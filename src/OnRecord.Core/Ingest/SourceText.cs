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
        var at = TextDecoder.MarkLength(bytes, source.Encoding);
        var decoder = Encodings.Named(source.Encoding, DecoderFallback.ReplacementFallback).GetDecoder();
        Span<char> buffer = stackalloc char[1024];
        var left = position;

        // The buffer has room for exactly the characters before the position, so the decoder stops at its first byte.
        // A single place is too small for a pair: then the position is inside it.
        while (left > 0 && at < bytes.Length && Take(decoder, bytes[at..], buffer[..Math.Min(left, buffer.Length)]) is var (used, made) && made > 0)
        {
            at += used;
            left -= made;
        }

        return at;
    }

    private static (int Used, int Made) Take(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> room)
    {
        if (room.Length == 1 && StartsPair(decoder, bytes))
        {
            return (0, 0);
        }

        decoder.Convert(bytes, room, flush: true, out var used, out var made, out _);
        return (used, made);
    }

    // Decoders throw rather than give half a pair, so one that would is asked with room for two first.
    private static bool StartsPair(Decoder decoder, ReadOnlySpan<byte> bytes)
    {
        Span<char> pair = stackalloc char[2];
        decoder.Convert(bytes[..Math.Min(8, bytes.Length)], pair, flush: true, out _, out var made, out _);
        decoder.Reset();
        return made == 2 && char.IsHighSurrogate(pair[0]);
    }
}
