using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace OnRecord.Ingest;

/// <summary>
/// Turns bytes into characters. The encoding is told by a byte-order mark, else by what the document declares, else it is UTF-8
/// if the bytes are valid, UTF-16 if NUL bytes stand as there, and windows-1252 if nothing else. A declaration that the bytes
/// contradict does not count: pages converted to UTF-8 often keep their old one.
/// </summary>
public static class TextDecoder
{
    /// <summary>Finds the encoding and reads the bytes in it.</summary>
    /// <param name="bytes">All bytes of the document.</param>
    /// <param name="declared">What the document itself says of its encoding; null when it says nothing.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Encodings.Marked(bytes) is var (name, length))
        {
            return Read(bytes[length..], name, "byte-order mark");
        }

        return Declared(bytes, declared) is { } meant ? Read(bytes, meant, "declared") : Guess(bytes);
    }

    /// <summary>Reads the bytes in a known encoding; a byte-order mark at their beginning is left out.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="encoding">Its web name.</param>
    /// <param name="basis">How the encoding was found.</param>
    /// <exception cref="ArgumentException">There is no such encoding.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string encoding, string basis) =>
        Read(bytes[MarkLength(bytes, encoding)..], encoding, basis);

    internal static int MarkLength(ReadOnlySpan<byte> bytes, string encoding) =>
        Encodings.Marked(bytes) is var (name, length) && name == encoding ? length : 0;

    /// <summary>The first characters of a document, for telling what it is; a character that is cut at the end is left out.</summary>
    internal static string Beginning(ReadOnlySpan<byte> head)
    {
        for (var cut = 1; cut < 4 && cut < head.Length && !Utf8.IsValid(head); cut++)
        {
            if (Utf8.IsValid(head[..^cut]))
            {
                head = head[..^cut];
            }
        }

        return Decode(head).Text;
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0) && Encodings.Wide(bytes) is { } wide)
        {
            return Read(bytes, wide, "guessed");
        }

        if (Utf8.IsValid(bytes))
        {
            return Read(bytes, Encodings.Utf8, "valid utf-8");
        }

        // A single bad byte in a long text of UTF-8 is an accident; text of a code page has hardly one valid sequence.
        var (valid, bad) = Sequences(bytes);
        return Read(bytes, valid > bad ? Encodings.Utf8 : EncodingGuess.Of(bytes), "guessed");
    }

    private static string? Declared(ReadOnlySpan<byte> bytes, string? declared)
    {
        var meant = declared is null ? null : Encodings.Declared(declared);
        if (meant is null)
        {
            return null;
        }

        var (valid, bad) = Sequences(bytes);
        return meant == Encodings.Utf8
            ? valid > 0 || bad == 0 ? meant : null
            : valid > 2 && bad == 0 ? null : meant;
    }

    // How many characters beyond ASCII are valid UTF-8, and how many sequences are not.
    private static (int Valid, int Bad) Sequences(ReadOnlySpan<byte> bytes)
    {
        var valid = 0;
        var bad = 0;
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var at)
        {
            bytes = bytes[at..];
            _ = Rune.DecodeFromUtf8(bytes, out _, out var used) == OperationStatus.Done ? valid++ : bad++;
            bytes = bytes[used..];
        }

        return (valid, bad);
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, string encoding, string basis)
    {
        // The usual case: millions of records that are as they should be.
        if (encoding == Encodings.Utf8 && Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
        {
            return new(Encoding.UTF8.GetString(bytes), encoding, basis, 0);
        }

        var fallback = new CountingFallback();
        var reader = Encodings.Named(encoding, fallback);
        var signs = new char[reader.GetCharCount(bytes)];

        // Finding the length met the same bad bytes.
        fallback.Count = 0;
        reader.GetChars(bytes, signs);
        var text = new string(signs);
        var replaced = fallback.Count;
        var nuls = text.AsSpan().Count('\0');
        return new(nuls == 0 ? text : text.Replace('\0', '\uFFFD'), reader.WebName, basis, replaced + nuls);
    }
}
