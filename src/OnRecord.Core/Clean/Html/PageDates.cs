using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>
/// Finds when an article was published and when it was changed. What the page's data say gives way to the day that readers see
/// under the title: data are often in universal time, or of a first edition. A date elsewhere near the title counts only where
/// it is one day away from that of the data.
/// </summary>
internal static class PageDates
{
    private const string Beside = "page date under the title";
    private const int Before = 12;
    private const int After = 25;
    private const int LongestLine = 160;
    private const int LongestAlone = 80;
    private const int LongestFigures = 40;
    private const int Tolerance = 1;

    private static readonly ImmutableArray<string> _published =
        ["article:published_time", "og:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date.issued", "dcterms.created", "dc.date", "cXenseParse:recs:publishtime", "date"];

    private static readonly ImmutableArray<string> _modified = ["article:modified_time", "og:updated_time", "og:modified_time", "dateModified", "last-modified", "dcterms.modified", "lastmod"];

    /// <summary>When it was published, as written, with the rule; null when the page does not say.</summary>
    public static Stated<string>? Published(PageReading page)
    {
        var stated = (IsDay(page.Facts.Published ?? "") ? new Stated<string>(page.Facts.Published ?? "", "page json-ld") : null) ?? Meta(page.Tree, _published);
        var shown = Shown(page);
        if (stated is null)
        {
            return shown ?? Element(page.Tree, Says) ?? Element(page.Tree, node => node.Name == "time" && node.Box is null && !node.IsHidden);
        }

        return shown is not null && (shown.Rule == Beside || Apart(shown.Value, stated.Value) <= Tolerance) ? shown : stated;
    }

    /// <summary>When it was last changed, as written, with the rule; null when the page does not say.</summary>
    public static Stated<string>? Modified(PageReading page) =>
        (IsDay(page.Facts.Modified ?? "") ? new Stated<string>(page.Facts.Modified ?? "", "page json-ld") : null) ?? Meta(page.Tree, _modified);

    private static Stated<string>? Meta(HtmlTree tree, ImmutableArray<string> names) =>
        names.Select(name => (name, content: PageMeta.Content(tree, name))).Where(entry => entry.content is not null && IsDay(entry.content)).Select(entry => new Stated<string>(entry.content ?? "", $"page {entry.name}")).FirstOrDefault();

    // The first date beside the title that is not said to be that of a change.
    private static Stated<string>? Shown(PageReading page)
    {
        var lines = page.Lines.All;
        var heading = page.HeadingLine;
        var body = lines.FirstOrDefault(line => line.IsBody && LineFeatures.IsLong(line))?.Number;
        var middle = heading ?? body ?? 0;
        var last = Math.Min(middle + After, body ?? int.MaxValue);
        foreach (var line in lines.Where(line => line.Number >= middle - Before && line.Number <= last && line.Span.Length <= LongestLine && line.Block.Box is not ("related" or "navigation"))
            .OrderBy(line => line.Number < middle ? 1 : 0))
        {
            // Spans stand beside each other without a blank: each stretch of text may be the date.
            if ((Day(page.Lines.WordsOf(line)) ?? Texts(page.Tree, line.Block).Select(Day).FirstOrDefault(day => day is not null)) is { } day)
            {
                return new Stated<string>(day, line.Number > middle && line.Span.Length <= LongestAlone && line.Mark is not { Kind: BlockKind.Caption } ? Beside : "page date near the title");
            }
        }

        return null;
    }

    // Of "Published May 4, 2021 | Updated May 6, 2021" the first part.
    private static string? Day(string words)
    {
        var changed = _change.Match(words);
        if (changed.Success && !_issue.IsMatch(words[..changed.Index]) && EnglishDate.FullDates(words[..changed.Index]).FirstOrDefault() == default)
        {
            var after = words[changed.Index..];
            var issue = _issue.Match(after);
            words = issue.Success ? after[issue.Index..] : "";
        }
        else if (changed.Success)
        {
            words = words[..changed.Index];
        }

        var day = EnglishDate.FullDates(words).FirstOrDefault();
        return day != default ? DateInterval.Day(day).ToString()
            : words.Length <= LongestFigures && DateReading.Of(FromDigit(words)) is { IsDay: true } days ? days.ToString() : null;
    }

    private static readonly System.Text.RegularExpressions.Regex _change = new(@"\b(?:updated?|modified|revised|edited|last)\b", System.Text.RegularExpressions.RegexOptions.NonBacktracking | System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);
    private static readonly System.Text.RegularExpressions.Regex _issue = new(@"\b(?:published|posted|first|originally|created)\b", System.Text.RegularExpressions.RegexOptions.NonBacktracking | System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static string FromDigit(string words) => words.AsSpan().IndexOfAnyInRange('0', '9') is > 0 and var digit ? words[digit..] : words;

    private static IEnumerable<string> Texts(HtmlTree tree, HtmlNode block) =>
        block.Children.Where(child => !child.IsHidden).SelectMany(child => child.IsText ? [child.Span.Of(tree.Text).Trim()] : ElementNames.Blocks.Contains(child.Name) ? [] : Texts(tree, child));

    private static int? Apart(string one, string other) =>
        DateReading.Of(one) is { IsDay: true } first && DateReading.Of(other) is { IsDay: true } second ? Math.Abs(first.First.DayNumber - second.First.DayNumber) : null;

    private static bool Says(HtmlNode node) =>
        node["itemprop"].Contains("datePublished", StringComparison.OrdinalIgnoreCase) || node.Has("pubdate") || node["class"].Contains("publish", StringComparison.OrdinalIgnoreCase);

    private static Stated<string>? Element(HtmlTree tree, Func<HtmlNode, bool> test)
    {
        foreach (var node in tree.Nodes)
        {
            if (!node.IsText && node.Name != "meta" && test(node) && new[] { node["datetime"], node["content"], PageTitle.WordsOf(tree, node) }.FirstOrDefault(IsDay) is { } stamp)
            {
                return new Stated<string>(stamp, "page time");
            }
        }

        return null;
    }

    private static bool IsDay(string words) => words.Length <= 100 && DateReading.Of(words) is { IsDay: true };
}
