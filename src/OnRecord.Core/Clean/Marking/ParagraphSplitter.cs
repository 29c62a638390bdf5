using System.Buffers;
using System.Collections.Immutable;

namespace OnRecord.Clean.Marking;

/// <summary>
/// Splits a text into paragraphs: each line that is not blank is one, except where lines were broken at a fixed width;
/// there blank lines stand between paragraphs.
/// </summary>
internal static class ParagraphSplitter
{
    private const int FewestBreaks = 2;
    private const double MostlyOpen = 0.6;
    private const double OftenSmall = 0.3;

    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\n\r\u2028\u2029\u0085\f\v");

    /// <summary>The paragraphs, in order, numbered from 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The title that came beside the text: a first line that says the same stands alone.</param>
    public static ImmutableArray<Paragraph> Split(string text, string? title)
    {
        var lines = Lines(text);
        var first = title is not null && lines.Count > 0 && lines[0].Length <= (2 * title.Length) + 20 && LineFolding.Fold(lines[0].Of(text)) == LineFolding.Fold(title) ? 1 : 0;
        var spans = IsHardWrapped(text, lines, first) ? Joined(text, lines, first) : lines;
        return [.. spans.Select((span, number) => new Paragraph(text, span, number))];
    }

    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(_lineEnds);
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

    // Where lines were broken at a width, most of them end in the middle of a sentence, and many go on in small letters.
    private static bool IsHardWrapped(string text, List<TextSpan> lines, int first)
    {
        var (inner, open, small, blanks) = (0, 0, 0, 0);
        for (var index = first; index + 1 < lines.Count; index++)
        {
            if (AreApart(text, lines[index], lines[index + 1]))
            {
                blanks++;
                continue;
            }

            var isOpen = text[lines[index].End - 1] is not ('.' or '!' or '?' or '"' or '”' or ':' or ')');
            inner++;
            open += isOpen ? 1 : 0;
            small += isOpen && char.IsLower(text[lines[index + 1].Start]) ? 1 : 0;
        }

        return blanks > 0 && small >= FewestBreaks && open >= inner * MostlyOpen && small >= inner * OftenSmall;
    }

    private static List<TextSpan> Joined(string text, List<TextSpan> lines, int first)
    {
        var joined = lines[..first];
        foreach (var line in lines.Skip(first))
        {
            if (joined.Count > first && !AreApart(text, joined[^1], line))
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
