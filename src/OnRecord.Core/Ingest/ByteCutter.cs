using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Ingest;

/// <summary>Cuts the bytes of articles out of a document, from left to right.</summary>
internal sealed class ByteCutter(ReadDocument document)
{
    private readonly Encoding _encoding = Encodings.Named(document.Decoded.Encoding, DecoderFallback.ReplacementFallback);
    private int _at;
    private int _byte = TextDecoder.MarkLength(document.Bytes.AsSpan(), document.Decoded.Encoding);

    /// <summary>
    /// The bytes of a stretch of the text and what they say. Where a stretch has no bytes of its own, because some could not be
    /// read or the encoding has states, it is written anew as UTF-8. The whole document where the stretch is empty.
    /// </summary>
    public (ImmutableArray<byte> Bytes, DecodedText Decoded) Cut(TextSpan region)
    {
        var text = document.Decoded.Text;
        if (region.IsEmpty || region.Length == text.Length)
        {
            return (document.Bytes, document.Decoded);
        }

        var words = region.Of(text);
        var bytes = _encoding.GetBytes(words);
        return IsAt(region, bytes)
            ? ([.. bytes], document.Decoded with { Text = words, Replaced = 0 })
            : ([.. Encoding.UTF8.GetBytes(words)], new(words, Encodings.Utf8, "written anew", words.AsSpan().Count('\uFFFD')));
    }

    private bool IsAt(TextSpan region, byte[] bytes)
    {
        if (region.Start < _at || _byte < 0)
        {
            return false;
        }

        var start = _byte + _encoding.GetByteCount(document.Decoded.Text.AsSpan(_at, region.Start - _at));
        var isSame = start + bytes.Length <= document.Bytes.Length && document.Bytes.AsSpan(start, bytes.Length).SequenceEqual(bytes);
        (_at, _byte) = (region.End, isSame ? start + bytes.Length : -1);
        return isSame;
    }
}
