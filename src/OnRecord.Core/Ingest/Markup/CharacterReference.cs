using System.Globalization;
using System.Net;

namespace OnRecord.Ingest.Markup;

/// <summary>Reads character references one at a time, so that each keeps its place. Entities that a document defines itself stay as they are written.</summary>
internal static class CharacterReference
{
    private const int Longest = 12;

    /// <summary>Adds a stretch of a document with its references read.</summary>
    public static MappedText Read(string source, TextSpan span)
    {
        var next = source.IndexOf('&', span.Start, span.Length);
        if (next < 0)
        {
            return MappedText.Of(source, span);
        }

        var made = new MappedTextBuilder();
        var at = span.Start;
        while (next >= 0)
        {
            made.Copy(source, TextSpan.Between(at, next));
            at = next + Reference(source, next, span.End, made);
            next = source.IndexOf('&', at, span.End - at);
        }

        made.Copy(source, TextSpan.Between(at, span.End));
        return made.ToText();
    }

    /// <summary>The same for a text that has a map already, such as HTML inside XML.</summary>
    public static MappedText Read(MappedText text) => Read(text.Text, new TextSpan(0, text.Text.Length)).Through(text.Map);

    // Writes what stands at the ampersand and says how long it is.
    private static int Reference(string source, int at, int end, MappedTextBuilder made)
    {
        var stop = source.IndexOf(';', at, Math.Min(Longest, end - at));
        var words = stop < 0 ? null : Words(source.AsSpan(at + 1, stop - at - 1));
        made.Put(words ?? "&", new TextSpan(at, words is null ? 1 : stop + 1 - at));
        return words is null ? 1 : stop + 1 - at;
    }

    private static string? Words(ReadOnlySpan<char> name)
    {
        if (name is ['#', .. var number])
        {
            var isHex = number is ['x' or 'X', ..];
            return int.TryParse(isHex ? number[1..] : number, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? Sign(code) : null;
        }

        foreach (var sign in name)
        {
            if (!char.IsAsciiLetterOrDigit(sign))
            {
                return null;
            }
        }

        var reference = $"&{name};";
        return name switch
        {
            "apos" => "'",
            "" => null,
            _ => WebUtility.HtmlDecode(reference) is var words && words != reference ? words : null,
        };
    }

    private static string Sign(int code) => code switch
    {
        // Numbers of windows-1252 are meant as its characters (HTML, section 13.2.5.80).
        >= 0x80 and <= 0x9F => Encodings.Named(Encodings.Western, System.Text.DecoderFallback.ReplacementFallback).GetString([(byte)code]),
        <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
        _ => char.ConvertFromUtf32(code),
    };
}
