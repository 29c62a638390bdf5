using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>
/// Finds the elements that hold the article: first those that say so (itemprop, well-known class names), then the article
/// element, then the part of the page where the good paragraphs are thickest.
/// </summary>
internal static class BodyFinder
{
    private const int ShortestBody = 250;
    private const double EnoughOfArticle = 0.5;
    private const double EnoughOfPage = 0.35;
    private const double Narrower = 0.85;

    private static readonly FrozenSet<string> _names = WordList.Words("Clean", "body-names.txt");

    /// <summary>The elements, in order; the page's root when nothing better is found.</summary>
    public static ImmutableArray<HtmlNode> Find(HtmlTree tree)
    {
        var elements = tree.Nodes.Where(node => node.Good > 0 && !node.IsText && !node.IsHidden).ToList();
        var article = Best(elements.Where(node => node.Name == "article")) ?? Best(elements.Where(node => node.Name == "main" || node["role"] == "main"));
        var enough = Math.Max(ShortestBody, article is not null && article.Good > tree.Root.Good * EnoughOfPage ? article.Good * EnoughOfArticle : tree.Root.Good * EnoughOfPage);
        return Named(elements.Where(node => Says(node, "articleBody")).ToList(), enough)
            ?? Named(elements.Where(IsNamed).ToList(), enough)
            ?? (article is not null && article.Good >= Math.Max(ShortestBody, tree.Root.Good * EnoughOfPage) ? [Thickest(article)] : [Thickest(tree.Root)]);
    }

    // An article in several elements of the same kind beside each other is taken as a whole.
    private static ImmutableArray<HtmlNode>? Named(List<HtmlNode> nodes, double enough)
    {
        var best = Best(nodes);
        if (best is null)
        {
            return null;
        }

        best = nodes.LastOrDefault(node => node != best && node.IsIn(best) && node.Good >= best.Good * Narrower) ?? best;
        ImmutableArray<HtmlNode> found = [.. nodes.Where(node => node == best || (node.Parent == best.Parent && node.Name == best.Name))];
        return found.Sum(node => node.Good) >= enough ? found : null;
    }

    // Down to the innermost element that still has nearly all of it.
    private static HtmlNode Thickest(HtmlNode node)
    {
        while (node.Children.MaxBy(child => child.Good) is { } inner && inner.Good >= node.Good * Narrower && inner.Good > 0 && inner.Name is not ("p" or "pre"))
        {
            node = inner;
        }

        return node;
    }

    private static HtmlNode? Best(IEnumerable<HtmlNode> nodes) => nodes.MaxBy(node => node.Good);

    private static bool Says(HtmlNode node, string property) => node.Has("itemprop") && node["itemprop"].Contains(property, StringComparison.OrdinalIgnoreCase);

    private static bool IsNamed(HtmlNode node)
    {
        if (node.Name is not ("div" or "section" or "article" or "td" or "main" or "span"))
        {
            return false;
        }

        var names = node["class"] + " " + node["id"];
        return names.Length is > 1 and < 1000 && names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(name => _names.Contains(Bare(name)));
    }

    // "article__body-3" and "ArticleBody" are both "articlebody".
    private static string Bare(string name) => string.Concat(name.Where(char.IsLetter));
}
