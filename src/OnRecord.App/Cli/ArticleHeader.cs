using OnRecord.Query;

namespace OnRecord.App.Cli;

/// <summary>The lines that stand over the statements of an article.</summary>
/// <param name="Title">The headline; null when it is not known.</param>
/// <param name="Outlet">Who published it; null when it is not known.</param>
/// <param name="Published">When, with the rule that says so, or that it is not known and why.</param>
/// <param name="Path">Where it came from.</param>
public sealed record ArticleHeader(string? Title, string? Outlet, string Published, string Path)
{
    /// <summary>The header of an article.</summary>
    public static ArticleHeader Of(Article article) => new(
        article.Title?.Value,
        article.Outlet?.Value,
        article.Published is { } published
            ? $"{Days.Of(published.Value)} (from {published.Rule})"
            : $"date unknown ({article.PublishedReason ?? "nothing states it"})",
        article.Path);

    /// <summary>The header of an article of the record.</summary>
    public static ArticleHeader Of(ArticleSummary article) => new(
        article.Title,
        article.Outlet,
        article.Published is { } published ? Days.Of(published) : "date unknown",
        article.Path);

    /// <summary>Writes the lines.</summary>
    public void Write(TextWriter writer, Ink ink, int width)
    {
        new Flow().Add(Title ?? "(no headline)", Tone.Strong).Write(writer, ink, width, "", 0);
        var known = string.Join(" · ", new[] { Outlet, Published, Path }.OfType<string>());
        new Flow().Add(known, Tone.Quiet).Write(writer, ink, width, "", 0);
        writer.WriteLine();
    }
}
