using System.Buffers;
using System.Globalization;
using System.Text;

namespace OnRecord.App.Cli;

/// <summary>Makes article text harmless: whoever wrote it must not be able to move the cursor, turn the direction of a line or hide words.</summary>
public static class Printable
{
    // Direction overrides, embeddings, isolates and marks (Unicode 16, section 23.2).
    private static readonly SearchValues<char> _special = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Concat(Enumerable.Range(0x7F, 33)).Select(code => (char)code),
         '\u061C', '\u200E', '\u200F', '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
         '\u2066', '\u2067', '\u2068', '\u2069', .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code)]);

    /// <summary>The text on one line: white space becomes a space, other control characters are written as <c>\u001b</c>.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAny(_special))
        {
            return text;
        }

        var made = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(made, rune);
        }

        return made.ToString();
    }

    private static void Append(StringBuilder made, Rune rune)
    {
        if (rune.Value is '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 or 0x2028 or 0x2029)
        {
            made.Append(' ');
        }
        else if (rune.IsBmp && _special.Contains((char)rune.Value))
        {
            made.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
        }
        else
        {
            made.Append(rune);
        }
    }
}
