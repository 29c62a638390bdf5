using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>
/// Cuts the article out of a page: from the title or the first line of the body to the last one, with all that stands
/// between them or beside most of the body. What is not of the body stays and is marked; far boxes are left out.
/// </summary>
internal static class PageCut
{
    private const double Most = 0.6;

    /// <summary>The lines of the article in order, the title first.</summary>
    public static IEnumerable<PageLine> Of(PageReading page)
    {
        var lines = page.Lines.All;
        var (first, last) = Range(lines);
        var core = new NodeSet([Core(page.Tree, lines)]);
        var near = new NodeSet(page.Found);
        var heading = page.Title.Heading is { } node ? lines.FirstOrDefault(line => line.Block == node) : null;
        var start = heading is not null && heading.Number < first ? heading.Number : first;
        return (heading is null ? [] : new[] { heading })
            .Concat(lines.Where(line => line != heading && (line.IsBody || Belongs(line) || (near.Holds(line.Block) && core.Holds(line.Block)))));

        bool Belongs(PageLine line) => line.Number >= start && line.Number <= last && (core.Holds(line.Block) || line.Block.Box is null);
    }

    private static (int First, int Last) Range(ImmutableArray<PageLine> lines)
    {
        var first = lines.FirstOrDefault(line => line.IsBody)?.Number ?? 0;
        return (first, lines.LastOrDefault(line => line.IsBody)?.Number ?? lines.Length - 1);
    }

    // The innermost element with most of the body's text.
    private static HtmlNode Core(HtmlTree tree, ImmutableArray<PageLine> lines)
    {
        var lengths = new Dictionary<HtmlNode, int>();
        var all = 0;
        foreach (var line in lines.Where(line => line.IsBody))
        {
            all += line.Span.Length;
            lengths[line.Block] = lengths.GetValueOrDefault(line.Block) + line.Span.Length;
        }

        var core = tree.Root;
        for (var index = tree.Nodes.Count - 1; index > 0 && all > 0; index--)
        {
            var node = tree.Nodes[index];
            if (lengths.TryGetValue(node, out var length))
            {
                if (length >= all * Most)
                {
                    return node;
                }

                if (node.Parent is { } parent)
                {
                    lengths[parent] = lengths.GetValueOrDefault(parent) + length;
                }
            }
        }

        return core;
    }
}
