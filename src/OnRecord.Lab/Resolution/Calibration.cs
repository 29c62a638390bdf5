namespace OnRecord.Lab.Resolution;

/// <summary>Whether confidences mean what they say.</summary>
public static class Calibration
{
    private const int Bins = 10;

    /// <summary>
    /// Expected calibration error in per cent over ten bins of equal width (Naeini et al., AAAI 2015): how far the mean confidence
    /// of a bin lies from its share of right answers, weighted by the size of the bin; 0 when there are no answers.
    /// </summary>
    public static double Error(IReadOnlyCollection<(double Confidence, bool IsRight)> answers) =>
        answers.Count == 0 ? 0 : 100 * answers.GroupBy(answer => Math.Min(Bins - 1, (int)(answer.Confidence * Bins))).Sum(Gap) / answers.Count;

    private static double Gap(IEnumerable<(double Confidence, bool IsRight)> bin) =>
        Math.Abs(bin.Sum(answer => answer.Confidence - (answer.IsRight ? 1 : 0)));
}
