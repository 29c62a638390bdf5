namespace OnRecord;

/// <summary>A marked stretch of an article's text. Blocks stand in the order of the text, do not overlap, and cover every character that is not white space.</summary>
/// <param name="Span">Where it stands, without white space at its ends.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The name of the rule that says so, so that a reader can object to it.</param>
/// <param name="Paragraph">The number of the paragraph it belongs to, from 0; a dateline shares it with the words after it.</param>
public sealed record Block(TextSpan Span, BlockKind Kind, string Rule, int Paragraph)
{
    /// <summary>Whether statements are read from it.</summary>
    public bool IsRead => Kind is BlockKind.Body or BlockKind.Headline or BlockKind.CrossHead or BlockKind.Caption;
}
