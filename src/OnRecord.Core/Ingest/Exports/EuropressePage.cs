using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>Pages that Europresse and Eureka save, in both generations of their markup, told by the names of their classes.</summary>
internal static class EuropressePage
{
    private const int LongestByline = 100;

    /// <summary>Whether a page is one.</summary>
    public static bool IsIn(string page) =>
        page.Contains("DocPublicationName", StringComparison.Ordinal) && page.Contains("itreArticleVisu", StringComparison.Ordinal);

    /// <summary>The articles of the page.</summary>
    public static List<Slip> Read(MarkupNode root)
    {
        var nodes = root.All().ToList();
        var newer = nodes.Where(node => node.Is("article") && Named(node, "DocPublicationName") is not null).ToList();
        return newer.Count > 0 ? [.. newer.Select(Newer)] : [.. nodes.Where(IsOlder).Select(Older)];
    }

    // The cell of a table that holds the name of the outlet itself, not in a table inside.
    private static bool IsOlder(MarkupNode node) => node.Is("td") && node.Children.Any(child => child.HasClass("DocPublicationName"));

    private static Slip Newer(MarkupNode article)
    {
        var fields = Common(article);
        var header = article.Child("header");
        var block = header?.Children.FirstOrDefault(child => child.HasClass("titreArticle"));
        var author = header?.Children.SkipWhile(child => child != block).Skip(1).FirstOrDefault(child => child.Is("div"));
        fields.Add(FieldNames.Byline, author?.Words(), "line after the headline");
        var section = article.Child("section");
        var title = Named(article, "titreArticleVisu")?.Text().OneLine();
        return Made(article, title, section is null ? MappedText.Empty : MarkupLines.Of(section), fields);
    }

    private static Slip Older(MarkupNode cell)
    {
        var fields = Common(cell);
        var title = cell.Children.FirstOrDefault(child => child.HasClass("TitreArticleVisu"));
        var before = cell.Children.TakeWhile(child => child != title).ToList();
        var sub = before.Skip(before.FindLastIndex(child => child.HasClass("DocHeader")) + 1).FirstOrDefault(child => child.IsText && child.Words() is not null);
        fields.Add("subtitle", sub?.Words(), "line above the headline");

        var after = cell.Children.SkipWhile(child => child != title).Skip(title is null ? 0 : 1).Where(child => !child.IsText || child.Words() is not null).ToList();
        after = [.. after.SkipWhile(child => child.Is("br"))];
        if (after is [{ IsText: true } author, var line, var paragraph, ..] && line.Is("br") && paragraph.Is("p") && author.Words() is { Length: <= LongestByline } name)
        {
            fields.Add(FieldNames.Byline, name, "line after the headline");
            after.RemoveAt(0);
        }

        return Made(cell, title?.Text().OneLine(), Body(after), fields);
    }

    // The text ends where the note of rights begins, in bold and italics.
    private static MappedText Body(List<MarkupNode> nodes)
    {
        var made = new MappedTextBuilder();
        foreach (var node in nodes.TakeWhile(node => !(node.Is("b") && node.Words() is ['©', ..]) && !node.Is("table")))
        {
            if (node.Is("p"))
            {
                made.Break(2);
            }

            if (node.IsText)
            {
                node.AddFlowingTo(made);
            }
            else if (node.Is("br"))
            {
                made.Break(1);
            }
            else
            {
                made.AddFlowing(node.Text());
            }
        }

        return made.ToText().Trim();
    }

    private static SlipFields Common(MarkupNode article)
    {
        var fields = new SlipFields();
        fields.Add(FieldNames.Outlet, Named(article, "DocPublicationName")?.Words(), "DocPublicationName of the page");
        fields.Add(FieldNames.Published, string.Concat(article.All().Where(node => node.HasClass("DocHeader")).Select(node => node.Text().Text)), "DocHeader of the page");
        fields.Add("id", article.All().SelectMany(node => node.Children).Select(Number).FirstOrDefault(number => number is not null), "number of the document");
        return fields;
    }

    // "Numéro de document : news·20060314·LM·0q1403"
    private static string? Number(MarkupNode node) =>
        node.IsText && node.Words() is { } words && words.IndexOf("news·", StringComparison.Ordinal) is >= 0 and var at ? words[at..].Split(' ')[0] : null;

    private static MarkupNode? Named(MarkupNode article, string name) => article.All().FirstOrDefault(node => node.HasClass(name));

    private static Slip Made(MarkupNode node, MappedText? title, MappedText body, SlipFields fields)
    {
        fields.Add(FieldNames.Title, title?.Text, "TitreArticleVisu of the page");
        return new Slip { Region = node.Span, Key = fields["id"] ?? "", Text = body.IsBlank && title is null ? MappedText.Empty : Slip.Article(title, body), Fields = fields.All };
    }
}
