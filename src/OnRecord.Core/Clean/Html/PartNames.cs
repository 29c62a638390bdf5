namespace OnRecord.Clean.Html;

/// <summary>Tells captions, bylines and times inside an article by their class names.</summary>
internal static class PartNames
{
    private const int LongestCaption = 900;
    private const int LongestByline = 250;

    /// <summary>What an element is by its names; null when they say nothing.</summary>
    public static PageMark? Of(HtmlNode node)
    {
        if (node.Name is not ("div" or "p" or "span" or "address" or "section" or "time" or "ul" or "small" or "header" or "figure"))
        {
            return null;
        }

        if (node.Name == "time")
        {
            return node.Parent is { } parent && parent.OwnText > LongestByline ? null : new PageMark(BlockKind.Furniture, "page time");
        }

        var isBlock = ElementNames.Blocks.Contains(node.Name);
        return !isBlock || !(node.Has("class") || node.Has("itemprop") || node.Has("rel")) ? null : OfWords(node);
    }

    private static PageMark? OfWords(HtmlNode node)
    {
        foreach (var word in BoxNames.WordsOf(node["class"] + " " + node["itemprop"]))
        {
            if (node.Good <= LongestCaption && IsOne(word, "caption", "captions", "credit", "credits", "figcaption", "photocredit"))
            {
                return new PageMark(BlockKind.Caption, "page caption");
            }

            if (node.Good <= LongestByline && IsOne(word, "byline", "bylines", "author", "authors", "contributor", "contributors"))
            {
                return new PageMark(BlockKind.Byline, "page byline");
            }

            if (node.Good <= LongestByline && IsOne(word, "timestamp", "date", "dates", "published", "datetime", "pubdate", "dateline", "time"))
            {
                return new PageMark(BlockKind.Furniture, "page time");
            }
        }

        return null;
    }

    private static bool IsOne(string word, params ReadOnlySpan<string> words)
    {
        foreach (var one in words)
        {
            if (one.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
