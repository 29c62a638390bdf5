namespace OnRecord.Clean.Html;

/// <summary>A line of a page: what stands in one block without another block between.</summary>
/// <param name="number">Its number on the page, from 0.</param>
/// <param name="span">Where it stands in the text of the page.</param>
/// <param name="block">The block that holds it.</param>
internal sealed class PageLine(int number, TextSpan span, HtmlNode block)
{
    /// <summary>Its number on the page, from 0.</summary>
    public int Number { get; } = number;

    /// <summary>Where it stands in the text of the page.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The block that holds it.</summary>
    public HtmlNode Block { get; } = block;

    /// <summary>How many of its characters are links.</summary>
    public required int Linked { get; init; }

    /// <summary>How many of its characters are bold.</summary>
    public required int Bold { get; init; }

    /// <summary>How many of its characters are in italics.</summary>
    public required int Italic { get; init; }

    /// <summary>What the markup says of it; null when it says nothing.</summary>
    public PageMark? Mark { get; init; }

    /// <summary>Whether it belongs to the body of the article.</summary>
    public bool IsBody { get; set; }
}
