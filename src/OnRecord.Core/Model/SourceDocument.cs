using System.Collections.Immutable;

namespace OnRecord;

/// <summary>What arrived, byte for byte: a file, or one record of a file that holds many. Never changed, never lost.</summary>
public sealed record SourceDocument
{
    /// <summary>Id made from <see cref="Key"/> and <see cref="Bytes"/>, with the prefix <c>d</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Where it came from, for people: a path relative to what was named, with <c>#n</c> for the n-th record of a file.</summary>
    public required string Address { get; init; }

    /// <summary>The document's own address or id where it has one, else empty, so that a moved file stays the same document.</summary>
    public required string Key { get; init; }

    /// <summary>The bytes as they arrived, after unpacking gzip.</summary>
    public required ImmutableArray<byte> Bytes { get; init; }

    /// <summary>The name of the reader: <c>text</c>, <c>markdown</c>, <c>html</c>, <c>jsonl</c>, <c>csv</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The web name of the encoding the bytes were read with, such as <c>utf-8</c> or <c>windows-1252</c>.</summary>
    public required string Encoding { get; init; }

    /// <summary>How the encoding was found: <c>byte-order mark</c>, <c>declared</c>, <c>valid utf-8</c>, <c>guessed</c>.</summary>
    public required string EncodingBasis { get; init; }

    /// <summary>How many characters could not be read or stored (bad bytes, lone surrogates, NUL) and became U+FFFD.</summary>
    public int Replaced { get; init; }

    /// <summary>Makes the document with the id that belongs to its content.</summary>
    public static SourceDocument Of(string address, string key, ImmutableArray<byte> bytes, string format, string encoding, string encodingBasis, int replaced = 0) =>
        new()
        {
            Id = ContentId.Of('d', key, bytes.AsSpan()),
            Address = address,
            Key = key,
            Bytes = bytes,
            Format = format,
            Encoding = encoding,
            EncodingBasis = encodingBasis,
            Replaced = replaced,
        };
}
