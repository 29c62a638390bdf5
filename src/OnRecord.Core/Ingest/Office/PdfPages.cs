using System.Text.RegularExpressions;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Office;

/// <summary>Takes what stands at the edges of printed pages out of their text.</summary>
internal static partial class PdfPages
{
    private const int Longest = 120;

    /// <summary>The text without numbers of pages; of lines that stand at the top or the foot of several pages only the first is left, which may be the title.</summary>
    public static MappedText Flowing(MappedText text)
    {
        var pages = Pages(text);
        var edges = pages.SelectMany(page => new[] { page[0], page[^1] }.Distinct())
            .CountBy(line => line.Of(text.Text), StringComparer.Ordinal)
            .Where(line => line.Value > 1 && line.Value * 2 > pages.Count && line.Key.Length <= Longest)
            .Select(line => line.Key)
            .ToHashSet(StringComparer.Ordinal);
        var made = new MappedTextBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Lines().Select(line => line.Trim(text.Text)))
        {
            var words = line.Of(text.Text);
            if (words.Length == 0 || !(Number().IsMatch(words) || (edges.Contains(words) && !seen.Add(words))))
            {
                made.Add(text.Slice(line));
                made.Insert("\n");
            }
        }

        return made.ToText();
    }

    private static List<List<TextSpan>> Pages(MappedText text)
    {
        var pages = new List<List<TextSpan>> { new() };
        foreach (var line in text.Lines())
        {
            if (text.Text.AsSpan(line.Start, line.Length).Contains('\f'))
            {
                pages.Add([]);
            }

            if (line.Trim(text.Text) is { IsEmpty: false } words)
            {
                pages[^1].Add(words);
            }
        }

        pages.RemoveAll(page => page.Count == 0);
        return pages;
    }

    [GeneratedRegex(@"^((Page|Seite|Página|Pagina) )?\d{1,4}( (of|von|sur|de|di|van|/) \d{1,4})?$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
