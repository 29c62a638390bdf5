namespace OnRecord;

/// <summary>A name in the text, without a leading <c>the</c> and a closing <c>'s</c>.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Type">What it is the name of.</param>
public readonly record struct Name(TextSpan Span, TokenRange Tokens, NameType Type);
