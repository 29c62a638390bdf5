using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>Takes the article out of a saved page: its title, its paragraphs, and what the page says about itself.</summary>
internal static class HtmlText
{
    /// <summary>The text of the article; null with a rejection when the page passes a limit.</summary>
    public static Surface? Read(string html, string address, out Rejection? rejection)
    {
        var tree = HtmlTree.Read(html);
        rejection = tree.Excess is null ? null : Limits.TooLarge(address, tree.Excess);
        if (rejection is not null)
        {
            return null;
        }

        PageMeasure.Apply(tree);
        var body = BodyFinder.Find(tree);
        var statements = LinkedFacts.Read(tree);
        var title = PageTitle.Find(tree, statements, body);
        return Written(tree, body, title.Heading, PageFields.Of(tree, statements, title.Title));
    }

    private static Surface Written(HtmlTree tree, ImmutableArray<HtmlNode> body, HtmlNode? heading, ImmutableSortedDictionary<string, Stated<string>> fields)
    {
        // A heading before the text or in it is the first line; the others stay where they are.
        var text = new PageText(tree.Text) { Without = heading };
        if (heading is not null)
        {
            text.WriteTitle(heading);
        }

        foreach (var node in body)
        {
            text.Write(node);
        }

        return text.ToSurface(fields);
    }
}
