using System.Globalization;

namespace OnRecord.Query.Cite;

/// <summary>A citation as a note after the Chicago Manual of Style, 17th edition: a newspaper article (14.191) that something is quoted from (14.260).</summary>
internal static class ChicagoCitation
{
    private const int MostAuthors = 3;

    /// <summary>One line without its end.</summary>
    public static string Of(Citation citation)
    {
        var who = string.Join(", ", new[] { citation.Attribution, citation.Act }.OfType<string>());
        var how = citation.Statement?.Mode == StatementMode.Indirect ? "reported in" : "quoted in";
        var source = Source(citation.Article);
        return $"“{citation.Words}”: {who}; {how} {(source.Length == 0 ? citation.Article.Id : source)}.";
    }

    private static string Source(ArticleSummary article)
    {
        var rest = string.Join(", ", new[] { article.Outlet, Date(article.Published), article.Url }.OfType<string>().Select(Citation.Line));
        return $"{Authors(article)}{Title(article, rest.Length > 0)}{rest}";
    }

    private static string Authors(ArticleSummary article)
    {
        var names = Author.Of(article.Byline).Select(author => author.Name).ToList();
        var written = names.Count switch
        {
            0 => "",
            1 => names[0],
            > MostAuthors => $"{names[0]} et al.",
            2 => $"{names[0]} and {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, and {names[^1]}",
        };
        return written.Length == 0 ? "" : $"{written}, ";
    }

    // The comma stands inside the marks, and none stands beside a question mark; marks inside marks are single ones.
    private static string Title(ArticleSummary article, bool goesOn)
    {
        if (article.Title is not { } title)
        {
            return "";
        }

        var line = Citation.Line(title).Replace('“', '‘').Replace('”', '’').Replace('"', '\'');
        return $"“{line}{(goesOn && line.Length > 0 && line[^1] is not ('?' or '!') ? "," : "")}”{(goesOn ? " " : "")}";
    }

    private static string? Date(DateInterval? published) => published switch
    {
        null => null,
        { IsDay: true, First: var day } => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
        { } days when days == DateInterval.Month(days.First.Year, days.First.Month) => days.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        { } days when days == DateInterval.Year(days.First.Year) => days.First.ToString("yyyy", CultureInfo.InvariantCulture),
        { } days => days.ToString(),
    };
}
