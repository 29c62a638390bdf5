namespace OnRecord;

/// <summary>The exact words a field was read from. Always true: <c>Article.Text[start..end] == Words</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Span">Where the words stand in its text.</param>
/// <param name="Words">The words.</param>
/// <param name="Stage">Which stage or model found them.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Evidence(string Article, TextSpan Span, string Words, string Stage, double Confidence)
{
    /// <summary>Evidence with the words that stand at the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    public static Evidence In(Article article, TextSpan span, string stage, double confidence) =>
        new(article.Id, span, span.Of(article.Text), stage, confidence);
}
