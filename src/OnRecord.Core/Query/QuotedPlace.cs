namespace OnRecord.Query;

/// <summary>A place where the words of a quotation stand.</summary>
/// <param name="Article">The article.</param>
/// <param name="Span">Where in its text.</param>
/// <param name="Words">The words as they stand there.</param>
/// <param name="Statement">The statement whose content holds them; null when they stand in none.</param>
/// <param name="IsAskedSpeaker">Whether that statement is by the speaker who was asked for; true when none was asked for.</param>
public sealed record QuotedPlace(ArticleSummary Article, TextSpan Span, string Words, Statement? Statement, bool IsAskedSpeaker);
