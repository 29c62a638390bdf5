using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>Takes the article out of a saved page: its title, its paragraphs, and what the page says about itself.</summary>
internal static class HtmlText
{
    /// <summary>The rule of lines that stand among those of the article and are unlike them.</summary>
    public const string Unlike = "page line unlike the text";

    /// <summary>The text of the article; null with a rejection when the page passes a limit.</summary>
    public static Surface? Read(string html, string address, LineModel model, out Rejection? rejection)
    {
        rejection = null;
        if (!PageReading.TryRead(html, out var page, out var excess))
        {
            rejection = Limits.TooLarge(address, excess);
            return null;
        }

        LineJudge.Apply(page, model);
        var fields = PageFields.Of(page);
        return EmbeddedText.Find(page.Tree, page.Lines.All.Where(line => line.IsBody).Sum(line => line.Span.Length)) is { } embedded
            && Embedded(embedded.Text, embedded.Map, fields) is { } surface ? surface : Written(page, fields);
    }

    // The text in the data is lines, or HTML without a page around it: all of it is the article.
    private static Surface? Embedded(string text, OffsetMap map, ImmutableSortedDictionary<string, Stated<string>> fields)
    {
        if (!HasTags(text))
        {
            return new Surface(text, map, [], fields);
        }

        if (!PageReading.TryRead(text, out var page, out _))
        {
            return null;
        }

        LineJudge.ByElements(page);
        var surface = Written(page, fields);
        return surface with { Map = surface.Map.Then(map) };
    }

    private static bool HasTags(string text) => text.Contains("</", StringComparison.Ordinal) || text.Contains("<p>", StringComparison.OrdinalIgnoreCase);

    private static Surface Written(PageReading page, ImmutableSortedDictionary<string, Stated<string>> fields)
    {
        var writer = new TextWriter(page.Lines.Text);
        var hints = ImmutableArray.CreateBuilder<Hint>();
        var hasBody = false;
        foreach (var line in PageCut.Of(page))
        {
            var start = writer.Length;
            writer.Copy(line.Span);
            if (HintOf(line, TextSpan.Between(start, writer.Length), hasBody) is { } hint)
            {
                hints.Add(hint);
            }

            hasBody |= line.IsBody && line.Mark is null;
            writer.EndLine();
        }

        return new Surface(writer.ToString(), writer.ToMap().Then(page.Lines.Map), hints.ToImmutable(), fields);
    }

    private static Hint? HintOf(PageLine line, TextSpan span, bool hasBody) => line switch
    {
        { IsBody: true, Mark: { Kind: BlockKind.CrossHead } head } => hasBody ? new Hint(span, head.Kind, head.Rule) : new Hint(span, BlockKind.Headline, "page second heading"),
        { IsBody: true, Mark: { Kind: BlockKind.Body } item } => new Hint(span, item.Kind, item.Rule),
        { IsBody: true } => null,
        { Mark: { Kind: BlockKind.Headline or BlockKind.Caption or BlockKind.Byline or BlockKind.Furniture } mark } => new Hint(span, mark.Kind, mark.Rule),
        _ => new Hint(span, BlockKind.Furniture, Unlike, IsDoubt: true),
    };
}
