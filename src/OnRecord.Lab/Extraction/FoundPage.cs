using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Clean;

namespace OnRecord.Lab.Extraction;

/// <summary>What the product takes from a page, in the form of the gold.</summary>
/// <param name="Id">The id of the page.</param>
/// <param name="Title">The title.</param>
/// <param name="Authors">The authors.</param>
/// <param name="Date">The day of publication.</param>
/// <param name="Body">The paragraphs of the body, with blank lines between them.</param>
public sealed record FoundPage(string Id, string? Title, ImmutableArray<string> Authors, string? Date, string Body)
{
    /// <summary>What stands in an article: body, the title under the title, titles inside it and datelines; no captions, no furniture.</summary>
    public static FoundPage Of(string id, Article? article) => article is null ? new(id, null, [], null, "") : new(
        id,
        article.Title?.Value,
        article.Byline is { } byline ? BylineNames.Of(byline.Value) : [],
        article.Published is { Value.IsDay: true } day ? day.Value.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        string.Join("\n\n", article.Blocks.Where(IsBody).GroupBy(block => block.Paragraph).Select(group => string.Join(' ', group.Select(block => block.Span.Of(article.Text))))));

    private static bool IsBody(Block block) =>
        block.Kind is BlockKind.Body or BlockKind.CrossHead or BlockKind.Dateline || block is { Kind: BlockKind.Headline, Rule: "second title" or "page second heading" };
}
