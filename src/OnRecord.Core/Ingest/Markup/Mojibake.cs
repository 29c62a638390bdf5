using System.Buffers;
using System.Text;

namespace OnRecord.Ingest.Markup;

/// <summary>Repairs UTF-8 that was read as windows-1252 and written again, as some feeds have it.</summary>
internal static class Mojibake
{
    private static readonly Encoding _western = Encodings.Named(Encodings.Western, DecoderFallback.ReplacementFallback);

    /// <summary>The text with such signs put right; the text itself unless all signs beyond ASCII are such.</summary>
    public static MappedText Repaired(MappedText text)
    {
        if (Ascii.IsValid(text.Text))
        {
            return text;
        }

        var made = new MappedTextBuilder();
        for (var at = 0; at < text.Text.Length;)
        {
            if (text.Text[at] < 0x80)
            {
                made.Add(text.Slice(Ascii7(text.Text, at)));
                at += Ascii7(text.Text, at).Length;
            }
            else if (Sign(text.Text.AsSpan(at)) is var (sign, length) && length > 0)
            {
                made.Put(sign, text.Map.ToSource(new TextSpan(at, length)));
                at += length;
            }
            else
            {
                return text;
            }
        }

        return made.ToText();
    }

    private static TextSpan Ascii7(string text, int at)
    {
        var length = text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\x7F');
        return new TextSpan(at, length < 0 ? text.Length - at : length);
    }

    private static (string Sign, int Length) Sign(ReadOnlySpan<char> text)
    {
        var bytes = _western.GetBytes(text[..Math.Min(4, text.Length)].ToArray());
        var isWhole = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == OperationStatus.Done && rune.Value >= 0x80;
        return isWhole && _western.GetString(bytes, 0, used).AsSpan().SequenceEqual(text[..used]) ? (rune.ToString(), used) : ("", 0);
    }
}
