using System.Collections.Immutable;

namespace OnRecord.Lab.Scoring;

/// <summary>How well the content of a finding meets gold content.</summary>
public static class ContentOverlap
{
    private const string That = "that";

    /// <summary>Letters and digits in both as a share of those in either, from 0 to 1; a leading <c>that</c> on either side is forgiven.</summary>
    public static double Of(string text, ImmutableArray<TextSpan> one, ImmutableArray<TextSpan> other)
    {
        var whole = LetterSet.Of(text, one).Overlap(LetterSet.Of(text, other));
        var (bareOne, bareOther) = (WithoutThat(text, one), WithoutThat(text, other));
        return Math.Max(whole, LetterSet.Of(text, bareOne).Overlap(LetterSet.Of(text, bareOther)));
    }

    private static ImmutableArray<TextSpan> WithoutThat(string text, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsEmpty || !LeadsWithThat(text, spans[0]))
        {
            return spans;
        }

        return spans.SetItem(0, TextSpan.Between(spans[0].Start + That.Length, spans[0].End));
    }

    private static bool LeadsWithThat(string text, TextSpan span) =>
        span.Length > That.Length
        && string.Compare(text, span.Start, That, 0, That.Length, StringComparison.OrdinalIgnoreCase) == 0
        && char.IsWhiteSpace(text[span.Start + That.Length]);
}
