using OnRecord.Lab.Records;

namespace OnRecord.Lab.Extraction;

/// <summary>What is wrong on pages, the worst first: lines too many and too few of the body, wrong fields.</summary>
public static class ExtractionErrors
{
    private const double Enough = 0.985;
    private const double Right = 0.5;
    private const int Longest = 200;

    /// <summary>The errors on pages of the half that may be looked at.</summary>
    public static IEnumerable<object> Of(IEnumerable<JudgedPage> pages)
    {
        var studied = pages.Where(page => page.IsStudied).OrderBy(page => page.Body.F1).ToList();
        return studied.Where(page => page.Body.F1 < Enough).Select(Body)
            .Concat(studied.Where(page => !page.HasTitle).Select(page => new ErrorLine("title", page.Gold.Id, page.Gold.Title, page.Found.Title, page.Gold.Address)))
            .Concat(studied.Where(page => !page.HasAuthors).Select(page => new ErrorLine("authors", page.Gold.Id, page.Gold.Authors, page.Found.Authors, page.Gold.Address)))
            .Concat(studied.Where(page => !page.HasDate).Select(page => new ErrorLine("date", page.Gold.Id, page.Gold.Date, page.Found.Date, page.Gold.Address)));
    }

    private static object Body(JudgedPage page) => new
    {
        Kind = "body",
        Article = page.Gold.Id,
        Url = page.Gold.Address,
        F1 = Math.Round(page.Body.F1, 3),
        P = Math.Round(page.Body.Precision ?? 0, 3),
        R = Math.Round(page.Body.Recall ?? 0, 3),
        Extra = Lines(page.Found.Body, page.Gold.Body ?? ""),
        Missing = Lines(page.Gold.Body ?? "", page.Found.Body),
    };

    // Lines of which most shingles are not in the other text.
    private static List<string> Lines(string text, string other)
    {
        var there = new Shingles(other);
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => (Line: line, Own: new Shingles(line)))
            .Where(entry => entry.Own.Count > 0 && entry.Own.Common(there) < entry.Own.Count * Right)
            .Select(entry => entry.Line.Length <= Longest ? entry.Line : entry.Line[..Longest] + "…")];
    }
}
