using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Clean.Html;

/// <summary>A page on its way to an article: its elements, measured, its lines, and what it says of itself.</summary>
internal sealed class PageReading
{
    // A page with less text than this has nothing to compare its lines with.
    private const int ShortestJudged = 250;

    private PageReading(HtmlTree tree)
    {
        Tree = tree;
        PageMeasure.Apply(tree);
        Found = BodyFinder.Find(tree);
        Facts = LinkedFacts.Read(tree);
        Title = PageTitle.Find(tree, Facts, Found);
        Lines = PageText.Of(tree, Title.Heading);
        HeadingLine = Lines.All.FirstOrDefault(line => line.Block == Title.Heading)?.Number
            ?? Lines.All.FirstOrDefault(line => line.Mark is { Kind: BlockKind.Headline, Rule: "page heading" })?.Number;
    }

    /// <summary>The elements.</summary>
    public HtmlTree Tree { get; }

    /// <summary>The elements that hold the article, as far as names and masses of text tell.</summary>
    public ImmutableArray<HtmlNode> Found { get; }

    /// <summary>What its data say.</summary>
    public LinkedFacts Facts { get; }

    /// <summary>Its title with the heading that is it.</summary>
    public (Stated<string>? Title, HtmlNode? Heading) Title { get; }

    /// <summary>Its lines.</summary>
    public PageLines Lines { get; }

    /// <summary>The number of the line that is the title, or else of the first heading of the first order; null without one.</summary>
    public int? HeadingLine { get; }

    /// <summary>Whether it has enough text to judge lines by their likeness.</summary>
    public bool IsJudged => Tree.Root.Good >= ShortestJudged && Lines.All.Length > 1;

    /// <summary>Reads a page.</summary>
    /// <returns>Whether it keeps to the limits; else <paramref name="excess"/> says which it passes.</returns>
    public static bool TryRead(string html, [NotNullWhen(true)] out PageReading? reading, [NotNullWhen(false)] out string? excess)
    {
        var tree = HtmlTree.Read(html);
        excess = tree.Excess;
        reading = excess is null ? new PageReading(tree) : null;
        return reading is not null;
    }
}
