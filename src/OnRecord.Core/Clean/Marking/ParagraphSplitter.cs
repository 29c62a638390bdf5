using System.Collections.Immutable;

namespace OnRecord.Clean.Marking;

/// <summary>
/// Splits a text into paragraphs: each line that is not blank is one, except where lines were broken at a fixed width;
/// there blank lines stand between paragraphs.
/// </summary>
internal static class ParagraphSplitter
{
    private const int FewestLines = 6;
    private const int Narrow = 50;
    private const int Wide = 100;

    /// <summary>The paragraphs, in order, numbered from 0.</summary>
    public static ImmutableArray<Paragraph> Split(string text)
    {
        var lines = Lines(text);
        var spans = IsHardWrapped(text, lines) ? Joined(text, lines) : lines;
        return [.. spans.Select((span, number) => new Paragraph(text, span, number))];
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny("\n\r\u2028\u2029\u0085\f\v");
            var end = length < 0 ? text.Length : start + length;
            var line = TextSpan.Between(start, end).Trim(text);
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            start = end + 1;
        }

        return lines;
    }

    // Lines that go on in the next one are nearly all of one width and mostly break in the middle of a sentence.
    private static bool IsHardWrapped(string text, List<TextSpan> lines)
    {
        var (inner, narrow, open, blanks) = (0, 0, 0, 0);
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (AreApart(text, lines[index], lines[index + 1]))
            {
                blanks++;
                continue;
            }

            inner++;
            narrow += lines[index].Length is >= Narrow and <= Wide ? 1 : 0;
            open += text[lines[index].End - 1] is '.' or '!' or '?' or '"' or '”' or ':' ? 0 : 1;
        }

        return inner >= FewestLines && blanks > 0 && narrow >= inner * 0.75 && open >= inner * 0.6
            && lines.Count(line => line.Length > Wide) <= lines.Count * 0.05;
    }

    private static List<TextSpan> Joined(string text, List<TextSpan> lines)
    {
        var joined = new List<TextSpan>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && !AreApart(text, joined[^1], line))
            {
                joined[^1] = joined[^1].Union(line);
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool AreApart(string text, TextSpan line, TextSpan next) =>
        text.AsSpan(line.End, next.Start - line.End).Count('\n') > 1;
}
