using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Clean.Html;

/// <summary>
/// Finds who wrote an article: what the page's data say, unless a byline near the title names fewer of them, or persons where the
/// data name only the outlet. The name of the outlet itself is no author.
/// </summary>
internal static class PageAuthors
{
    private static readonly ImmutableArray<string> _meta = ["author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator", "citation_author"];
    private static readonly ImmutableArray<string> _paths = ["/author/", "/authors/", "/writer/", "/writers/", "/contributor/", "/contributors/", "/people/", "/person/", "/staff/", "/profile/", "/profiles/", "/by/", "/journalist/", "/journalists/", "/columnist/", "/columnists/", "/reporter/", "/reporters/", "/bio/", "/team/", "/byline/", "/users/", "/user/"];
    private static readonly ImmutableArray<string> _far = ["related", "comments", "navigation", "footer", "newsletter"];
    private static readonly Regex _other = new(@"\b(photo\w*|pictures?|images?|illustrat\w*|art|artwork|styl\w*|video\w*|edited|editing|editors?|produced|producers?|graphics?|design\w*|research\w*|hair|make-?up|fact-check\w*)\b[^.]*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    private const int Before = 12;
    private const int After = 25;
    private const int IntoBody = 2;
    private const int LongestByline = 200;

    /// <summary>The names, with commas between them, and the rule that found them; null when nobody is named.</summary>
    public static Stated<string>? Of(PageReading page)
    {
        var outlets = Outlets(page);
        var stated = Kept(page.Facts.Authors.SelectMany(name => BylineNames.Of(name)), outlets);
        var (seen, rule) = Seen(page, outlets);
        if (stated.IsEmpty)
        {
            var meta = _meta.Select(name => PageMeta.Content(page.Tree, name)).OfType<string>().Where(IsName).Select(content => Kept(BylineNames.Of(content), outlets)).FirstOrDefault(names => !names.IsEmpty);
            return !seen.IsEmpty ? Stated(seen, rule) : meta.IsDefaultOrEmpty ? null : Stated(meta, "page author");
        }

        var isPart = seen.Length > 0 && seen.Length < stated.Length && seen.All(name => stated.Contains(name, StringComparer.OrdinalIgnoreCase))
            && stated.Except(seen, StringComparer.OrdinalIgnoreCase).All(name => DidOther(page, name));
        return isPart || (seen.Any(BylineNames.IsPerson) && !stated.Any(BylineNames.IsPerson)) ? Stated(seen, rule) : Stated(stated, "page json-ld");
    }

    private static Stated<string> Stated(ImmutableArray<string> names, string rule) => new(string.Join(", ", names), rule);

    private static bool IsName(string words) => words.Length <= LongestByline && !words.Contains("://", StringComparison.Ordinal) && !words.StartsWith('@');

    // An outlet under its own name; agencies are named as such.
    private static ImmutableArray<string> Kept(IEnumerable<string> names, ImmutableArray<string> outlets) =>
        [.. names.Where(name => BylineNames.IsAgency(name) || !outlets.Any(outlet => IsOutlet(LineFolding.Fold(name), outlet))).Distinct(StringComparer.OrdinalIgnoreCase)];

    private static bool IsOutlet(string name, string outlet) => name == outlet || name == "the " + outlet || "the " + name == outlet || name.Replace(" ", "", StringComparison.Ordinal) == outlet
        || name.StartsWith(outlet + " ", StringComparison.Ordinal);

    private static ImmutableArray<string> Outlets(PageReading page)
    {
        var host = Uri.TryCreate(page.Facts.Url ?? PageFields.Address(page.Tree)?.Value, UriKind.Absolute, out var address) ? address.Host.Split('.') : [];
        return [.. new[] { page.Facts.Publisher, PageMeta.Content(page.Tree, "og:site_name"), host.Length > 1 ? host[^2] : null }
            .OfType<string>().Select(LineFolding.Fold).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    // What stands near the title: elements that say author, lines that begin with By, links to the pages of authors.
    private static (ImmutableArray<string> Names, string Rule) Seen(PageReading page, ImmutableArray<string> outlets)
    {
        var near = Near(page);
        var inWindow = near.Count == 0 ? [] : page.Tree.Nodes
            .Where(node => !node.IsText && !node.IsHidden && node.Span.Start >= near[0].Block.Span.Start && node.Span.Start <= near[^1].Block.Span.Start + LongestByline && !IsFar(node))
            .ToList();
        var said = First(inWindow.Where(SaysAuthor).Select(node => PageTitle.WordsOf(page.Tree, node)), "page author element", outlets);
        var by = First(near.Select(page.Lines.WordsOf).Where(line => line.Length <= LongestByline && IsBy(line)).Take(1), "page byline", outlets);
        return (said is not null && by is { } line && line.Names.All(name => said.Value.Names.Contains(name, StringComparer.OrdinalIgnoreCase)) ? by : null)
            ?? said
            ?? by
            ?? First(inWindow.Where(IsAuthorLink).Select(node => PageTitle.WordsOf(page.Tree, node)), "page author link", outlets)
            ?? First(inWindow.Where(IsByline).Select(node => PageTitle.WordsOf(page.Tree, node)), "page byline element", outlets)
            ?? ([], "");
    }

    private static (ImmutableArray<string> Names, string Rule)? First(IEnumerable<string> bylines, string rule, ImmutableArray<string> outlets)
    {
        var names = Kept(bylines.Where(words => words.Length <= LongestByline).SelectMany(words => BylineNames.Of(words)).Where(name => BylineNames.IsPerson(name) || BylineNames.IsAgency(name)), outlets);
        return names.IsEmpty ? null : (names.Any(BylineNames.IsPerson) ? [.. names.Where(BylineNames.IsPerson)] : names, rule);
    }

    // Data name photographers and editors among the authors; the page says what they did.
    private static bool DidOther(PageReading page, string name) => page.Lines.All
        .Where(line => line.Span.Length <= LongestByline).Select(page.Lines.WordsOf)
        .Any(line => line.IndexOf(name, StringComparison.OrdinalIgnoreCase) is > 0 and var at && _other.IsMatch(line[..at]));

    private static List<PageLine> Near(PageReading page)
    {
        var lines = page.Lines.All;
        var heading = page.HeadingLine;
        var body = lines.FirstOrDefault(line => line.IsBody && LineFeatures.IsLong(line))?.Number;
        var from = (heading ?? body ?? 0) - Before;
        var to = Math.Min((heading ?? body ?? 0) + After, (body ?? int.MaxValue - After) + IntoBody);
        return [.. lines.Where(line => line.Number >= from && line.Number <= to && !IsFar(line.Block))];
    }

    private static bool IsFar(HtmlNode node) => node.Box is { } box && _far.Contains(box);

    private static bool SaysAuthor(HtmlNode node) =>
        (node.Name == "a" && node["rel"].Contains("author", StringComparison.OrdinalIgnoreCase)) || string.Equals(node["itemprop"], "author", StringComparison.OrdinalIgnoreCase);

    private static bool IsAuthorLink(HtmlNode node) => node.Name == "a" && node["href"] is var address && address.Length < 300 && _paths.Any(path => address.Contains(path, StringComparison.OrdinalIgnoreCase));

    private static bool IsByline(HtmlNode node) => node.Class.Length > 0 && node.OwnText < LongestByline && BoxNames.WordsOf(node.Class).Any(word => word.Equals("byline", StringComparison.OrdinalIgnoreCase) || word.Equals("author", StringComparison.OrdinalIgnoreCase) || word.Equals("authors", StringComparison.OrdinalIgnoreCase));

    private static bool IsBy(string line) => line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("By:", StringComparison.OrdinalIgnoreCase)
        || (line.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) is > 0 and < 16 && line.Split(' ')[0] is "Written" or "Story" or "Words" or "Posted" or "Reported" or "Published" or "Analysis" or "Opinion" or "Review");
}
