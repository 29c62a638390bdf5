namespace OnRecord.Query.Cite;

/// <summary>A citation as a sentence.</summary>
internal static class PlainCitation
{
    /// <summary>One line without its end.</summary>
    public static string Of(Citation citation)
    {
        var article = citation.Article;
        string?[] source =
        [
            article.Byline is null ? null : string.Join(" and ", Author.Of(article.Byline).Select(author => author.Name)),
            article.Title is { } title ? $"“{Citation.Line(title)}”" : null,
            article.Outlet is { } outlet ? Citation.Line(outlet) : null,
            article.Published is { } published ? $"published {published}" : null,
            article.Url is { } url ? Citation.Line(url) : null,
            $"characters {citation.Characters} of {article.Id}",
        ];
        var who = string.Join(", ", new[] { citation.Attribution, citation.Act }.OfType<string>());
        return $"{who}: “{citation.Words}”. In: {string.Join(", ", source.Where(part => !string.IsNullOrEmpty(part)))}. [{citation.Id}]";
    }
}
