using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Query;

/// <summary>What one needs to know of an article beside a statement from it. Unknown fields are null.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Path">Where it came from, for people.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Byline">Who wrote it.</param>
/// <param name="Url">Its web address.</param>
/// <param name="Published">When it was published.</param>
[SuppressMessage("Design", "CA1054", Justification = "An address is kept as it was printed, and need not be a valid one.")]
[SuppressMessage("Design", "CA1056", Justification = "An address is kept as it was printed, and need not be a valid one.")]
public sealed record ArticleSummary(string Id, string Path, string? Title, string? Outlet, string? Byline, string? Url, DateInterval? Published)
{
    /// <summary>The summary of an article.</summary>
    public static ArticleSummary Of(Article article) =>
        new(article.Id, article.Path, article.Title?.Value, article.Outlet?.Value, article.Byline?.Value, article.Url?.Value, article.Published?.Value);
}
