namespace OnRecord;

/// <summary>A field of an article with the rule that gave it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Rule">The name of the rule, such as <c>metadata</c>, <c>page json-ld</c> or <c>dateline</c>.</param>
/// <param name="Span">Where in <see cref="Article.Text"/> it stands; null when it came from outside the text.</param>
public sealed record Stated<T>(T Value, string Rule, TextSpan? Span = null);
