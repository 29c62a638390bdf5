namespace OnRecord.Lab.Extraction;

/// <summary>How well the body of one page was found.</summary>
/// <param name="Precision">The share of what was found that is right; null when nothing was found.</param>
/// <param name="Recall">The share of the gold that was found; null without gold.</param>
/// <param name="IsExact">Whether all words are the same.</param>
public readonly record struct BodyScore(double? Precision, double? Recall, bool IsExact)
{
    /// <summary>The harmonic mean; 0 when nothing right was found.</summary>
    public double F1 => Precision is { } p && Recall is { } r && p + r > 0 ? 2 * p * r / (p + r) : 0;

    /// <summary>Compares two bodies.</summary>
    public static BodyScore Of(string found, string gold)
    {
        var (mine, right) = (new Shingles(found), new Shingles(gold));
        double common = mine.Common(right);
        return new(mine.Count == 0 ? null : common / mine.Count, right.Count == 0 ? null : common / right.Count, mine.Words.SequenceEqual(right.Words, StringComparer.Ordinal));
    }
}
