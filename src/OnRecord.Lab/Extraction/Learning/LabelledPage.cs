using System.Collections.Immutable;
using OnRecord.Clean.Html;

namespace OnRecord.Lab.Extraction.Learning;

/// <summary>The lines of a gold page, each with the label that its gold body gives it.</summary>
/// <param name="Gold">The page.</param>
/// <param name="Lines">Its lines.</param>
public sealed record LabelledPage(GoldPage Gold, ImmutableArray<LabelledLine> Lines)
{
    private const int ShortLine = 6;
    private const double Enough = 0.5;
    private const int FewestWords = 150;

    // A line of the body or beside it breaks or joins up to three stretches of four words.
    private const int Border = 3;

    /// <summary>Labels a page.</summary>
    public static LabelledPage Of(GoldPage gold, PageSample sample)
    {
        var body = new Shingles(gold.Body ?? "");
        var paragraphs = (gold.Body ?? "").Split('\n').Select(FieldMatch.Folded).Where(line => line.Length > 0).ToHashSet(StringComparer.Ordinal);
        var all = " " + FieldMatch.Folded(gold.Body) + " ";
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var count = PageSample.FeatureNames.Length;
        var lines = ImmutableArray.CreateBuilder<LabelledLine>();
        for (var index = 0; index < sample.Lines.Length; index++)
        {
            var line = new Shingles(sample.Lines[index]);
            var folded = FieldMatch.Folded(sample.Lines[index]);
            var isBody = line.Words.Length < ShortLine ? paragraphs.Contains(folded) || (line.Words.Length > 3 && all.Contains(" " + folded + " ", StringComparison.Ordinal))
                : line.Common(body) >= line.Count * Enough;

            // What stands there twice is wanted once.
            isBody = isBody && taken.Add(folded);
            lines.Add(new(sample.Features.AsMemory(index * count, count), isBody, (line.Words.Length + Border) / (float)Math.Max(body.Words.Length, FewestWords)));
        }

        return new(gold, lines.ToImmutable());
    }
}
