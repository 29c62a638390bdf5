namespace OnRecord.Extract;

/// <summary>A quotation mark in the text; <c>''</c> and <c>``</c> are one mark of two characters.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Style">Marks of one style pair up: <c>"</c> straight, <c>“</c> curly, <c>«</c> angled, <c>'</c> single.</param>
/// <param name="Facing">Which way it can face, by its form and its neighbours.</param>
internal readonly record struct QuotationMark(TextSpan Span, char Style, Facing Facing)
{
    public const char Straight = '"';
    public const char Curly = '“';
    public const char Angled = '«';
    public const char Single = '\'';

    public bool IsSingle => Style == Single;

    public bool CanOpen => (Facing & Facing.Open) != 0;

    public bool CanClose => (Facing & Facing.Close) != 0;
}
