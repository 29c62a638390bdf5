namespace OnRecord.Lab.Treebank;

/// <summary>How many there are in the gold, how many were found, and how many of these are the same.</summary>
/// <param name="Gold">In the gold.</param>
/// <param name="Found">Found.</param>
/// <param name="Same">In both.</param>
public readonly record struct Tally(int Gold, int Found, int Same)
{
    /// <summary>The share of the found that is right, in per cent.</summary>
    public double Precision => Share(Same, Found);

    /// <summary>The share of the gold that was found, in per cent.</summary>
    public double Recall => Share(Same, Gold);

    /// <summary>The harmonic mean of the two, in per cent.</summary>
    public double F1 => Share(2 * Same, Gold + Found);

    /// <summary>Both tallies together.</summary>
    public Tally Plus(Tally other) => new(Gold + other.Gold, Found + other.Found, Same + other.Same);

    private static double Share(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;
}
