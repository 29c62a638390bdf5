namespace OnRecord.Lab.StorySets;

/// <summary>Groups of texts against the stories of gold.</summary>
/// <param name="P">BCubed precision (Bagga and Baldwin 1998), per cent.</param>
/// <param name="R">BCubed recall, per cent.</param>
/// <param name="PairF1">F1 over pairs of texts in one group, per cent.</param>
public readonly record struct StoryScore(double P, double R, double PairF1)
{
    /// <summary>BCubed F1, per cent.</summary>
    public double F1 => P + R > 0 ? 2 * P * R / (P + R) : 0;

    /// <summary>Scores some texts, of which each has a group.</summary>
    public static StoryScore Of(IReadOnlyCollection<StoryText> texts, IReadOnlyDictionary<string, string> groups)
    {
        var gold = texts.CountBy(text => text.Subtopic).ToDictionary();
        var found = texts.CountBy(text => groups[text.Id]).ToDictionary();
        var both = texts.CountBy(text => (text.Subtopic, Group: groups[text.Id])).ToDictionary();
        var p = both.Sum(cell => (double)cell.Value * cell.Value / found[cell.Key.Group]) / texts.Count;
        var r = both.Sum(cell => (double)cell.Value * cell.Value / gold[cell.Key.Subtopic]) / texts.Count;
        return new StoryScore(100 * p, 100 * r, 200 * Pairs(both.Values) / Math.Max(1, Pairs(gold.Values) + Pairs(found.Values)));
    }

    private static double Pairs(IEnumerable<int> sizes) => sizes.Sum(size => size * (size - 1.0) / 2);
}
