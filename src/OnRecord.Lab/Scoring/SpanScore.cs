namespace OnRecord.Lab.Scoring;

/// <summary>Scores spans of one article against gold; each set counts a span once, however many attributions share it.</summary>
public static class SpanScore
{
    /// <summary>Exact match: right when start and end equal those of a gold span.</summary>
    public static Tally Exact(IReadOnlySet<TextSpan> found, IReadOnlySet<TextSpan> gold) => Exact(found, gold, found, gold);

    /// <summary>Exact match for one type: its findings against all gold, its gold against all findings.</summary>
    public static Tally Exact(IReadOnlySet<TextSpan> foundOfType, IReadOnlySet<TextSpan> goldOfType, IReadOnlySet<TextSpan> found, IReadOnlySet<TextSpan> gold) =>
        new(foundOfType.Count(gold.Contains), foundOfType.Count, goldOfType.Count(found.Contains), goldOfType.Count);

    /// <summary>
    /// Partial match after Scheible, Klinger and Padó (2016): each finding earns the share of it that lies in gold spans,
    /// each gold span the share of it that lies in findings.
    /// </summary>
    public static Tally Partial(IReadOnlySet<TextSpan> found, IReadOnlySet<TextSpan> gold) =>
        new(Shares(found, gold), found.Count, Shares(gold, found), gold.Count);

    private static double Shares(IReadOnlySet<TextSpan> spans, IReadOnlySet<TextSpan> others) =>
        spans.Where(span => !span.IsEmpty).Sum(span => others.Sum(other => (double)Common(span, other)) / span.Length);

    private static int Common(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
}
