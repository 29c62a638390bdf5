namespace OnRecord.Lab.Scoring;

/// <summary>
/// Counts for precision and recall. The two numerators are apart, because a finding of one type may meet gold of another,
/// and are no whole numbers where overlap counts in part.
/// </summary>
/// <param name="FoundRight">How many findings are right.</param>
/// <param name="Found">How many findings there are.</param>
/// <param name="GoldMet">How many gold spans are met.</param>
/// <param name="Gold">How many gold spans there are.</param>
public readonly record struct Tally(double FoundRight, int Found, double GoldMet, int Gold)
{
    /// <summary>The share of findings that are right, in per cent; 0 when there are none.</summary>
    public double Precision => Found == 0 ? 0 : 100 * FoundRight / Found;

    /// <summary>The share of gold that is met, in per cent; 0 when there is none.</summary>
    public double Recall => Gold == 0 ? 0 : 100 * GoldMet / Gold;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall is > 0 and var sum ? 2 * Precision * Recall / sum : 0;

    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    public static Tally Add(Tally left, Tally right) =>
        new(left.FoundRight + right.FoundRight, left.Found + right.Found, left.GoldMet + right.GoldMet, left.Gold + right.Gold);
}
