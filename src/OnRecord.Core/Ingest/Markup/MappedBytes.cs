using System.Buffers;
using System.Text;

namespace OnRecord.Ingest.Markup;

/// <summary>Bytes that were made of pieces of a document, on their way to become text.</summary>
internal sealed class MappedBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly OffsetMapBuilder _map = new();

    /// <summary>The bytes so far.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Adds bytes that stand for a stretch of the document.</summary>
    public void Put(ReadOnlySpan<byte> bytes, TextSpan span)
    {
        _bytes.Write(bytes);
        _map.Add(bytes.Length, span);
    }

    /// <summary>Copies a stretch of a document whose characters are bytes.</summary>
    public void Copy(string octets, TextSpan span)
    {
        Encoding.Latin1.GetBytes(octets.AsSpan(span.Start, span.Length), _bytes.GetSpan(span.Length));
        _bytes.Advance(span.Length);
        _map.Add(span.Length, span);
    }

    /// <summary>What the bytes say.</summary>
    /// <param name="declared">What is said of their encoding; null for nothing.</param>
    public MappedText Decode(string? declared) => Bytes.IsEmpty ? MappedText.Empty : Mapped(TextDecoder.Decode(Bytes, declared));

    /// <summary>What the bytes say in an encoding that is known.</summary>
    /// <param name="encoding">Its web name.</param>
    public MappedText DecodeAs(string encoding) => Bytes.IsEmpty ? MappedText.Empty : Mapped(TextDecoder.Decode(Bytes, encoding, "declared"));

    private MappedText Mapped(DecodedText decoded) => new MappedText(decoded.Text, Places(decoded)).Through(_map.ToMap());

    // Which bytes each character was made of.
    private OffsetMap Places(DecodedText decoded)
    {
        var mark = TextDecoder.MarkLength(Bytes, decoded.Encoding);
        var decoder = Encodings.Named(decoded.Encoding, DecoderFallback.ReplacementFallback).GetDecoder();
        var map = new OffsetMapBuilder();
        Span<char> signs = stackalloc char[16];
        var start = mark;
        for (var at = mark; at < Bytes.Length; at++)
        {
            var made = decoder.GetChars(Bytes.Slice(at, 1), signs, flush: at == Bytes.Length - 1);
            if (made > 0)
            {
                map.Add(made, TextSpan.Between(start, at + 1));
                start = at + 1;
            }
        }

        // A decoder that is fed byte by byte may count bad bytes in another way; then the whole is the place of all.
        return map.Length == decoded.Text.Length ? map.ToMap() : new OffsetMap([new OffsetSegment(0, decoded.Text.Length, 0, Bytes.Length)]);
    }
}
