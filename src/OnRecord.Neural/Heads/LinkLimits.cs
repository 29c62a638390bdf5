using System.Collections.Immutable;

namespace OnRecord.Neural.Heads;

/// <summary>Rules out links between paragraphs, whatever their probability: sources and contents belong to cues of their own paragraph. Quotations alone may have their cue in another.</summary>
internal static class LinkLimits
{
    /// <summary>Sets the probability of each pair that is ruled out to 0.</summary>
    /// <param name="article">The article.</param>
    /// <param name="spans">Its spans in their order.</param>
    /// <param name="pairs">Their pairs.</param>
    /// <param name="probabilities">The probability of each pair.</param>
    public static void Apply(ArticleWords article, IReadOnlyList<RoleSpan> spans, ReadOnlySpan<LinkPair> pairs, Span<float> probabilities)
    {
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var span = spans[pairs[pair].Span];
            if (Paragraph(article, span) != Paragraph(article, spans[pairs[pair].Cue]) && !IsQuoted(article, span))
            {
                probabilities[pair] = 0;
            }
        }
    }

    private static int Paragraph(ArticleWords article, RoleSpan span)
    {
        var place = ImmutableArray.BinarySearch(article.Paragraphs, span.Start);
        return place >= 0 ? place : ~place - 1;
    }

    private static bool IsQuoted(ArticleWords article, RoleSpan span) =>
        span.Role == AttributionRole.Content && (article.IsQuoted(span.Start) || article.IsQuoted(span.End - 1));
}
