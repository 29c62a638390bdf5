namespace OnRecord.Stories;

/// <summary>Compares two prints in full: what an index only suspects is decided here, from these two texts alone.</summary>
internal static class Comparison
{
    /// <summary>Near copies share so much of all groups of five words; the measure by which copies of news are counted everywhere.</summary>
    public const double Near = 0.8;

    /// <summary>So much of the shorter one must stand in the longer one.</summary>
    public const double Inside = 0.8;

    // Measured on articles rewritten by a thesaurus against all others: bench/RESULTS.md. Short texts must agree more.
    private const double SameFrame = 0.35;
    private const double SameNames = 0.35;
    private const int ShortFrame = 14;
    private const int FewestFrames = 5;
    private const double SameShort = 0.5;

    // What is published every month in the same form has other numbers every time.
    private const double SameNumbers = 0.4;
    private const int FewNumbers = 5;

    /// <summary>The relation of two articles; null when neither is a copy of the other.</summary>
    /// <param name="id">The id of the second.</param>
    /// <param name="one">The print of the first.</param>
    /// <param name="other">The print of the second.</param>
    public static CopyMatch? Of(string id, ArticlePrint one, ArticlePrint other)
    {
        if (one.WordCount == 0 || other.WordCount == 0)
        {
            return null;
        }

        var shared = one.Shingles.Shared(other.Shingles);
        var jaccard = (double)shared / (one.Shingles.Hashes.Length + other.Shingles.Hashes.Length - shared);
        var containment = Share(shared, one.Shingles, other.Shingles);
        var frame = Share(one.Frame.Shared(other.Frame), one.Frame, other.Frame);
        return Relation(one, other, jaccard, containment, frame) is { } relation ? new CopyMatch(id, relation, jaccard, containment, frame) : null;
    }

    private static CopyRelation? Relation(ArticlePrint one, ArticlePrint other, double jaccard, double containment, double frame) =>
        one.Order == other.Order && one.WordCount == other.WordCount ? CopyRelation.Exact
        : jaccard >= Near ? CopyRelation.Near
        : containment >= Inside ? CopyRelation.Shortened
        : AreReworded(one, other, frame) ? CopyRelation.Reworded
        : null;

    private static bool AreReworded(ArticlePrint one, ArticlePrint other, double frame)
    {
        var frames = Math.Min(one.Frame.Hashes.Length, other.Frame.Hashes.Length);
        var names = Share(one.Names.Shared(other.Names), one.Names, other.Names);
        return frames >= FewestFrames
            && frame >= (frames < ShortFrame ? SameShort : SameFrame)
            && names >= (frames < ShortFrame ? SameShort : SameNames)
            && HaveLikeNumbers(one.Numbers, other.Numbers);
    }

    private static bool HaveLikeNumbers(HashSample one, HashSample other) =>
        Math.Min(one.Hashes.Length, other.Hashes.Length) < FewNumbers || Share(one.Shared(other), one, other) >= SameNumbers;

    private static double Share(int shared, HashSample one, HashSample other) =>
        Math.Min(one.Hashes.Length, other.Hashes.Length) is > 0 and var fewer ? (double)shared / fewer : 0;
}
