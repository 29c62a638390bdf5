using System.Collections.Frozen;

namespace OnRecord.Ingest.Markup;

/// <summary>The text of markup in lines, as a reader sees it: blocks on lines of their own, paragraphs parted by an empty line, cells by tabs.</summary>
internal static class MarkupLines
{
    private static readonly FrozenSet<string> _paragraphs =
        new[] { "p", "h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2", "blockquote", "table", "ul", "ol", "pre", "title", "hr", "note", "fn" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _lines =
        new[] { "div", "tr", "li", "section", "article", "header", "footer", "aside", "block", "body", "body.head", "body.content", "body.end", "hedline", "byline", "dateline", "abstract", "media", "media-caption", "dt", "dd", "paragraph" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> _left = new[] { "script", "style", "head", "media-metadata", "noscript" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The lines of everything in a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="mark">Words to put on a line of their own before an element; null for most.</param>
    public static MappedText Of(MarkupNode node, Func<MarkupNode, string?>? mark = null)
    {
        var made = new MappedTextBuilder();
        Add(node, made, mark);
        return made.ToText().Trim();
    }

    /// <summary>The lines of HTML that is itself a made text, such as the body of a message.</summary>
    public static MappedText OfHtml(MappedText html) =>
        MarkupTree.Parse(html.Text, isHtml: true) is { } root ? Of(root).Through(html.Map) : MappedText.Empty;

    // Not deeper than the tree is.
    private static void Add(MarkupNode node, MappedTextBuilder made, Func<MarkupNode, string?>? mark)
    {
        if (node.IsText)
        {
            node.AddFlowingTo(made);
            return;
        }

        if (_left.Contains(node.Name))
        {
            return;
        }

        if (mark?.Invoke(node) is { } words)
        {
            made.Break(1);
            made.Insert(words + "\n");
        }

        if (node.Is("br"))
        {
            made.NewLine();
            return;
        }

        var (before, after) = Breaks(node);
        made.Break(before);
        foreach (var child in node.Children)
        {
            Add(child, made, mark);
        }

        if (after > 0)
        {
            made.Break(after);
        }
        else if (node.Is("td") || node.Is("th"))
        {
            made.Insert("\t");
        }
    }

    private static (int Before, int After) Breaks(MarkupNode node)
    {
        var name = node.LocalName.ToString();
        return _paragraphs.Contains(name) ? (2, 2)
            : _lines.Contains(name) ? (1, 1)
            : (0, 0);
    }
}
