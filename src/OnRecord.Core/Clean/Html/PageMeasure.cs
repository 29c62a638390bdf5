namespace OnRecord.Clean.Html;

/// <summary>Measures a page: what is hidden, what stands in boxes beside the article, and where the good paragraphs are.</summary>
internal static class PageMeasure
{
    private const int ShortestParagraph = 25;
    private const int ShortestOther = 80;

    /// <summary>A box that has more than this share of the good text of the page is no box: names mislead.</summary>
    private const double LargestBox = 0.4;

    /// <summary>The same for what asks for consent.</summary>
    private const double LargestConsent = 0.9;

    /// <summary>Fills in the measures of all nodes.</summary>
    public static void Apply(HtmlTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            node.IsHidden = node.Parent is { IsHidden: true } || IsHidden(node);
        }

        MeasureText(tree);
        var all = SumGood(tree);
        foreach (var node in tree.Nodes)
        {
            node.Box = node.Parent?.Box ?? (node.Good <= all * LargestConsent && BoxNames.Of(node) is { } box && node.Good <= all * (box == BoxNames.Consent ? LargestConsent : LargestBox) ? box : null);
        }

        SumGood(tree);
    }

    private static bool IsHidden(HtmlNode node)
    {
        if (node.IsText)
        {
            return false;
        }

        if (ElementNames.Hidden.Contains(node.Name) || node.Has("hidden") || string.Equals(node["aria-hidden"], "true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var style = node.Has("style") ? node["style"] : "";
        return style.Length is > 0 and < 2000 && style.Replace(" ", "", StringComparison.Ordinal) is var bare
            && (bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));
    }

    private static void MeasureText(HtmlTree tree)
    {
        // Parents stand before children, so that one pass tells the block and the link of each node.
        var blocks = new Dictionary<HtmlNode, HtmlNode> { [tree.Root] = tree.Root };
        var links = new HashSet<HtmlNode>();
        foreach (var node in tree.Nodes.Skip(1))
        {
            var parent = node.Parent ?? tree.Root;
            if (!node.IsText)
            {
                blocks[node] = ElementNames.Blocks.Contains(node.Name) || node.Name is "td" or "th" ? node : blocks[parent];
                if (node.Name == "a" || links.Contains(parent))
                {
                    links.Add(node);
                }
            }
            else if (!node.IsHidden)
            {
                var length = tree.Text.AsSpan(node.Span.Start, node.Span.Length).Trim().Length;
                blocks[parent].OwnText += length;
                blocks[parent].OwnLinks += links.Contains(parent) ? length : 0;
            }
        }
    }

    private static int SumGood(HtmlTree tree)
    {
        foreach (var node in tree.Nodes)
        {
            node.Good = node.Box is null && IsGood(node) ? node.OwnText - node.OwnLinks : 0;
        }

        for (var index = tree.Nodes.Count - 1; index > 0; index--)
        {
            if (tree.Nodes[index].Parent is { } parent)
            {
                parent.Good += tree.Nodes[index].Good;
            }
        }

        return tree.Root.Good;
    }

    private static bool IsGood(HtmlNode node) =>
        node.OwnText >= (node.Name is "p" or "pre" or "blockquote" ? ShortestParagraph : ShortestOther) && node.OwnLinks * 2 < node.OwnText;
}
