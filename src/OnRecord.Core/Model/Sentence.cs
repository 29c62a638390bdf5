namespace OnRecord;

/// <summary>A sentence.</summary>
/// <param name="Span">From its first to its last token.</param>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Block">The number of its block in <see cref="Article.Blocks"/>.</param>
public readonly record struct Sentence(TextSpan Span, TokenRange Tokens, int Block);
