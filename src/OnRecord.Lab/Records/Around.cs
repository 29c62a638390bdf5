namespace OnRecord.Lab.Records;

/// <summary>The words around a span, for a reader.</summary>
public static class Around
{
    private const int Most = 600;

    /// <summary>The sentences that hold the span, or its line where no sentences are known.</summary>
    public static string Of(Annotations doc, TextSpan span)
    {
        if (span.End > doc.Text.Length)
        {
            return "";
        }

        var around = doc.Layers.HasFlag(Layers.Sentences) ? Sentences(doc, span) : Line(doc.Text, span);
        return new TextSpan(around.Start, Math.Min(around.Length, Most)).Of(doc.Text);
    }

    private static TextSpan Sentences(Annotations doc, TextSpan span) =>
        doc.Sentences.Where(sentence => sentence.Span.Overlaps(span)).Aggregate(span, (whole, sentence) => whole.Union(sentence.Span));

    private static TextSpan Line(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        return TextSpan.Between(start, end < 0 ? text.Length : end);
    }
}
