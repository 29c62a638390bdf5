using System.Collections.Immutable;
using OnRecord.Clean.Html;

namespace OnRecord.Lab.Extraction.Learning;

/// <summary>A gold page with the label that its gold body gives each line.</summary>
/// <param name="Gold">The page.</param>
/// <param name="Sample">Its lines.</param>
/// <param name="Labels">Whether each line belongs to the body; null where the gold may be wrong.</param>
/// <param name="Weights">How much each line counts: its share of the page's body, so that all pages count alike.</param>
public sealed record LabelledPage(GoldPage Gold, PageSample Sample, ImmutableArray<bool?> Labels, ImmutableArray<float> Weights)
{
    private const int ShortLine = 6;
    private const double Enough = 0.5;
    private const int FewestWords = 150;

    // A line of the body or beside it breaks or joins up to three stretches of four words.
    private const int Border = 3;

    // Some gold bodies end early: so much text of the same look does not follow an article.
    private const double CutShort = 0.6;

    /// <summary>The lines with labels as something to learn from.</summary>
    /// <param name="features">The features of the lines.</param>
    public IEnumerable<LabelledLine> Lines(FeatureTable features) =>
        Enumerable.Range(0, Labels.Length).Where(line => Labels[line] is not null).Select(line => new LabelledLine(features[line], Labels[line] is true, Weights[line]));

    /// <summary>Labels a page.</summary>
    public static LabelledPage Of(GoldPage gold, PageSample sample)
    {
        var body = new Shingles(gold.Body ?? "");
        var paragraphs = (gold.Body ?? "").Split('\n').Select(FieldMatch.Folded).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        var all = " " + FieldMatch.Folded(gold.Body) + " ";
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var lines = sample.Lines;
        var labels = new bool?[lines.Length];
        var weights = new float[lines.Length];
        for (var index = 0; index < lines.Length; index++)
        {
            var line = new Shingles(lines[index]);
            var folded = FieldMatch.Folded(lines[index]);
            var isBody = line.Words.Length < ShortLine ? paragraphs.Contains(folded) || (line.Words.Length > 3 && all.Contains(" " + folded + " ", StringComparison.Ordinal))
                : line.Common(body) >= line.Count * Enough;

            // What stands there twice is wanted once.
            labels[index] = isBody && taken.Add(folded);
            weights[index] = (line.Words.Length + Border) / (float)Math.Max(body.Words.Length, FewestWords);
        }

        LeaveOutTail(sample, lines, labels);
        return new(gold, sample, [.. labels], [.. weights]);
    }

    private static void LeaveOutTail(PageSample sample, ImmutableArray<string> lines, bool?[] labels)
    {
        var last = Array.LastIndexOf(labels, true);
        var looks = Enumerable.Range(0, labels.Length).Where(line => labels[line] is true).GroupBy(sample.LookOf).MaxBy(group => group.Sum(line => lines[line].Length));
        if (looks is null)
        {
            return;
        }

        var tail = Enumerable.Range(last + 1, labels.Length - last - 1).Where(line => sample.LookOf(line) == looks.Key).ToList();
        if (tail.Sum(line => lines[line].Length) > looks.Sum(line => lines[line].Length) * CutShort)
        {
            tail.ForEach(line => labels[line] = null);
        }
    }
}
