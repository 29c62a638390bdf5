using System.Collections.Immutable;
using System.Text;
using OnRecord.Clean;
using OnRecord.Ingest;

namespace OnRecord.Tests.Clean;

/// <summary>Drafts and articles made by hand.</summary>
internal static class A
{
    public static Draft Draft(string text, MarkupKind markup = MarkupKind.None, params (string Name, string Value)[] fields) =>
        new()
        {
            Source = SourceDocument.Of("news/item.txt", "", [.. Encoding.UTF8.GetBytes(text)], "text", "utf-8", "valid utf-8"),
            Text = text,
            Origin = OffsetMap.Identity,
            Markup = markup,
            Fields = fields.ToImmutableSortedDictionary(field => field.Name, field => new Stated<string>(field.Value, "metadata"), StringComparer.Ordinal),
        };

    public static Article Text(string text, params (string Name, string Value)[] fields) => Made(Draft(text, MarkupKind.None, fields));

    public static Article Markdown(string text, params (string Name, string Value)[] fields) => Made(Draft(text, MarkupKind.Markdown, fields));

    public static Article Page(string html, params (string Name, string Value)[] fields) => Made(Draft(html, MarkupKind.Html, fields));

    /// <summary>The blocks as <c>Kind: words</c>.</summary>
    public static string[] Blocks(this Article article) => [.. article.Blocks.Select(block => $"{block.Kind}: {block.Span.Of(article.Text)}")];

    /// <summary>The kind of the block that begins with these words.</summary>
    public static BlockKind KindOf(this Article article, string words) =>
        article.Blocks.First(block => block.Span.Of(article.Text).StartsWith(words, StringComparison.Ordinal)).Kind;

    /// <summary>Blocks are in order, do not overlap, and hold all that is not white space; the map leads inside the source.</summary>
    public static void IsWhole(Draft draft, Article article)
    {
        var at = 0;
        foreach (var block in article.Blocks)
        {
            Assert.True(block.Span.Start >= at && !block.Span.IsEmpty && block.Span == block.Span.Trim(article.Text));
            Assert.True(string.IsNullOrWhiteSpace(article.Text[at..block.Span.Start]));
            var origin = article.Origin.ToSource(block.Span);
            Assert.True(origin.Start >= 0 && origin.End <= draft.Text.Length);
            at = block.Span.End;
        }

        Assert.True(string.IsNullOrWhiteSpace(article.Text[at..]));
    }

    private static Article Made(Draft draft)
    {
        var made = ArticleMaker.Make(draft);
        Assert.NotNull(made.Article);
        IsWhole(draft, made.Article);
        return made.Article;
    }
}
