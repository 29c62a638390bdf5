namespace OnRecord.Lab.Treebank;

/// <summary>A word of a treebank in the text that was rebuilt from it.</summary>
/// <param name="Span">Where its token stands.</param>
/// <param name="Form">Its form.</param>
/// <param name="IsPart">Whether its token holds several words, which then share the span.</param>
public readonly record struct GoldWord(TextSpan Span, string Form, bool IsPart);
