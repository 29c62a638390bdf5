using System.Globalization;

namespace OnRecord.Clean.Html;

/// <summary>
/// Finds the text of an article in the data of a page whose visible part does not have it: <c>articleBody</c> in linked data, or
/// the longest prose among the strings that a script builds the page of. Every character leads back to its place in the script.
/// </summary>
internal static class EmbeddedText
{
    private const string Key = "\"articleBody\"";
    private const int Shortest = 400;
    private const int ShortestVisible = 250;
    private const double Fuller = 2;

    // Prose has a blank after every five letters or so; code, addresses and pictures in letters have none.
    private const int LettersToBlank = 9;

    /// <summary>The text as HTML or plain lines with its map to the page; null where the page shows as much itself.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="visible">How many characters of the body are visible.</param>
    public static (string Text, OffsetMap Map)? Find(HtmlTree tree, int visible)
    {
        var (best, isNamed) = (default(TextSpan), false);
        foreach (var text in tree.Nodes.Where(node => node.Name == "script").SelectMany(script => script.Children).Where(child => child.IsText && child.Span.Length >= Shortest))
        {
            var from = tree.Text.IndexOf(Key, text.Span.Start, text.Span.Length, StringComparison.Ordinal);
            if (from >= 0 && Strings(tree.Text, TextSpan.Between(from + Key.Length, text.Span.End)).FirstOrDefault() is { IsEmpty: false } body && (!isNamed || body.Length > best.Length))
            {
                (best, isNamed) = (body, true);
            }
            else if (!isNamed && visible < ShortestVisible)
            {
                best = Strings(tree.Text, text.Span).Where(span => span.Length > best.Length && IsProse(tree.Text.AsSpan(span.Start, span.Length))).DefaultIfEmpty(best).MaxBy(span => span.Length);
            }
        }

        return best.Length >= Shortest && (visible < ShortestVisible || (isNamed && best.Length > visible * Fuller)) ? Decoded(tree.Text, best) : null;
    }

    // The strings of a script, without their quotation marks.
    private static IEnumerable<TextSpan> Strings(string text, TextSpan script)
    {
        for (var at = script.Start; at < script.End; at++)
        {
            if (text[at] == '"')
            {
                var start = ++at;
                while (at < script.End && text[at] != '"')
                {
                    at += text[at] == '\\' ? 2 : 1;
                }

                yield return TextSpan.Between(start, Math.Min(at, script.End));
            }
        }
    }

    private static bool IsProse(ReadOnlySpan<char> words) => words.Length >= Shortest && words.Count(' ') * LettersToBlank > words.Length && words.Count('.') * 400 > words.Length && words.Count('{') * 300 < words.Length;

    private static (string, OffsetMap) Decoded(string text, TextSpan span)
    {
        var writer = new TextWriter(text);
        var at = span.Start;
        while (at < span.End)
        {
            var plain = text.AsSpan(at, span.End - at).IndexOf('\\');
            var length = plain < 0 ? span.End - at : plain;
            if (length > 0)
            {
                writer.Copy(new TextSpan(at, length));
                at += length;
            }

            if (at < span.End)
            {
                var (sign, used) = Escape(text.AsSpan(at, span.End - at));
                writer.Replace(new TextSpan(at, used), sign);
                at += used;
            }
        }

        return (writer.ToString(), writer.ToMap());
    }

    private static (string Sign, int Length) Escape(ReadOnlySpan<char> text)
    {
        if (text.Length < 2)
        {
            return (" ", 1);
        }

        if (text[1] == 'u' && text.Length >= 6 && int.TryParse(text.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
        {
            return (((char)number).ToString(), 6);
        }

        return (text[1] switch { 'n' or 'r' => "\n", 't' or 'b' or 'f' => " ", var sign => sign.ToString() }, 2);
    }
}
