using System.Globalization;
using AngleSharp.Html;

namespace OnRecord.Clean;

/// <summary>Reads character references of HTML, such as <c>&amp;amp;</c> and <c>&amp;#8217;</c>, one at a time, so that each keeps its place.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;
    private const int LongestOldName = 6;
    private const int LongestNumber = 8;

    private static readonly HtmlEntityProvider _names = (HtmlEntityProvider)HtmlEntityProvider.Resolver;

    /// <summary>Reads the reference that begins at <paramref name="at"/> and ends before <paramref name="end"/>.</summary>
    /// <returns>What it stands for and how long it is; null when the ampersand is only itself.</returns>
    public static (string Words, int Length)? At(string text, int at, int end)
    {
        if (text[at] != '&' || at + 2 >= end)
        {
            return null;
        }

        return text[at + 1] == '#' ? Numeric(text, at, end) : Named(text, at, end);
    }

    /// <summary>The text with all its references read.</summary>
    public static string Decode(string text)
    {
        var at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var decoded = new System.Text.StringBuilder(text, 0, at, text.Length);
        while (at < text.Length)
        {
            var reference = At(text, at, text.Length);
            decoded.Append(reference is { } found ? found.Words : text[at].ToString());
            at += reference?.Length ?? 1;
        }

        return decoded.ToString();
    }

    private static (string, int)? Named(string text, int at, int end)
    {
        var length = 1;
        while (length <= LongestName && at + length < end && char.IsAsciiLetterOrDigit(text[at + length]))
        {
            length++;
        }

        if (at + length < end && text[at + length] == ';' && _names.GetSymbol(text.Substring(at + 1, length)) is { } symbol)
        {
            return (symbol, length + 1);
        }

        // Some old names are read without their semicolon.
        for (var shorter = Math.Min(length - 1, LongestOldName); shorter >= 2; shorter--)
        {
            if (_names.GetSymbol(text.Substring(at + 1, shorter)) is { } old)
            {
                return (old, shorter + 1);
            }
        }

        return null;
    }

    private static (string, int)? Numeric(string text, int at, int end)
    {
        var isHex = at + 2 < end && text[at + 2] is 'x' or 'X';
        var start = at + (isHex ? 3 : 2);
        var stop = start;
        while (stop < end && stop - start < LongestNumber && (isHex ? char.IsAsciiHexDigit(text[stop]) : char.IsAsciiDigit(text[stop])))
        {
            stop++;
        }

        if (stop == start)
        {
            return null;
        }

        var number = int.Parse(text.AsSpan(start, stop - start), isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture);
        return (Sign(number), stop + (stop < end && text[stop] == ';' ? 1 : 0) - at);
    }

    // Numbers of the windows-1252 table mean its characters; those that no text may hold become U+FFFD.
    private static string Sign(int number) =>
        HtmlEntityProvider.IsInCharacterTable(number) && HtmlEntityProvider.GetSymbolFromTable(number) is { } sign ? sign
        : number is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD"
        : char.ConvertFromUtf32(number);
}
