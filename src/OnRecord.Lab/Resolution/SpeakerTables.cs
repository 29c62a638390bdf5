using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Lab.Resolution;

/// <summary>How often speakers are right, apart for what matters: the form of the words, the basis of the answer, the mode, and the confidence.</summary>
public static class SpeakerTables
{
    private const int Bins = 20;

    /// <summary>The tables, in the order to print them.</summary>
    public static ImmutableArray<Breakdown> Of(IReadOnlyCollection<Judged> all) =>
    [
        By("form of the words", all, one => one.Gold.Form),
        By("basis", all, one => EnumText.Write(one.Found.Basis)),
        By("mode", all, one => one.Mode is { } mode ? EnumText.Write(mode) : "none"),
        Calibrated(all),
    ];

    private static Breakdown By(string title, IEnumerable<Judged> all, Func<Judged, string> group) => new(
        [title, "all", "right", "unknown", "wrong", "wrong named", "right %"],
        [.. all.GroupBy(group, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => Row(same.Key, [.. same]))]);

    private static ImmutableArray<string> Row(string name, IReadOnlyCollection<Judged> same) =>
    [
        name, Text(same.Count), Text(same.Count(one => one.IsRight)), Text(same.Count(one => one.IsUnknown)),
        Text(same.Count(one => !one.IsRight && !one.IsUnknown)), Text(same.Count(one => one.IsWrongNamed)), Share(same.Count(one => one.IsRight), same.Count),
    ];

    /// <summary>Of the answers with about the same confidence, how many are right.</summary>
    private static Breakdown Calibrated(IEnumerable<Judged> all) => new(
        ["confidence", "answers", "mean %", "right %"],
        [
            .. all.Where(one => one.Found.Name is not null)
                .GroupBy(one => Math.Min(Bins - 1, (int)Math.Round(one.Found.Confidence * 100) * Bins / 100))
                .OrderBy(bin => bin.Key)
                .Select(bin => ImmutableArray.Create(
                    $"{bin.Key * 100 / Bins}–{((bin.Key + 1) * 100 / Bins) - 1}", Text(bin.Count()),
                    Share(bin.Sum(one => one.Found.Confidence), bin.Count()), Share(bin.Count(one => one.IsRight), bin.Count()))),
        ]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double part, int all) => (100 * part / all).ToString("0.0", CultureInfo.InvariantCulture);
}
