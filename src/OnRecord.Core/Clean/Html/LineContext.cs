using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>
/// Adds to the features of lines how likely the lines beside them, those that look alike and those in the same element are to be
/// of the body, by a first judgement: a paragraph between two of the article is seldom another's.
/// </summary>
internal static class LineContext
{
    private const int Reach = 3;

    private static readonly ImmutableArray<string> _added =
    [
        "likely", "likely kind", "likely parent", "likely page", "likely before", "likely after", "likely since",
        .. from offset in Enumerable.Range(-Reach, (2 * Reach) + 1) where offset != 0 select $"likely {offset:+0;-0}",
    ];

    /// <summary>The names of all features, those of lines alone first.</summary>
    public static ImmutableArray<string> Names { get; } = [.. LineFeatures.Names, .. _added];

    /// <summary>The features of all lines with those that the first judgement adds.</summary>
    /// <param name="features">The features of the lines alone.</param>
    /// <param name="page">The lines.</param>
    /// <param name="view">The page.</param>
    /// <param name="likely">The first judgement of each line, from 0 to 1.</param>
    public static FeatureTable Of(FeatureTable features, PageLines page, PageView view, float[] likely)
    {
        var (kinds, parents) = (new Dictionary<LineKind, (float Sum, float Of)>(), new Dictionary<HtmlNode, (float Sum, float Of)>());
        var (all, length) = (0f, 0f);
        foreach (var line in page.All)
        {
            var mass = likely[line.Number] * line.Span.Length;
            Add(kinds, view.KindOf(line), mass, line);
            Add(parents, view.ParentOf(line), mass, line);
            (all, length) = (all + mass, length + line.Span.Length);
        }

        var table = new FeatureTable(page.All.Length, Names.Length);
        var (before, since) = (0f, 0);
        foreach (var line in page.All)
        {
            var row = table[line.Number].Span;
            features[line.Number].Span.CopyTo(row);
            var own = likely[line.Number] * line.Span.Length;
            var at = features.Width;
            row[at++] = likely[line.Number];
            row[at++] = Share(kinds[view.KindOf(line)], own, line);
            row[at++] = Share(parents[view.ParentOf(line)], own, line);
            row[at++] = all / Math.Max(length, 1);
            row[at++] = before / Math.Max(all, 1);
            row[at++] = (all - before - own) / Math.Max(all, 1);
            row[at++] = Math.Min(since, 30);
            for (var offset = -Reach; offset <= Reach; offset++)
            {
                if (offset != 0)
                {
                    var other = line.Number + offset;
                    row[at++] = other >= 0 && other < likely.Length ? likely[other] : 0;
                }
            }

            before += own;
            since = likely[line.Number] > 0.5f ? 0 : since + 1;
        }

        return table;
    }

    private static void Add<T>(Dictionary<T, (float Sum, float Of)> sums, T key, float mass, PageLine line)
        where T : class
    {
        var (sum, of) = sums.GetValueOrDefault(key);
        sums[key] = (sum + mass, of + line.Span.Length);
    }

    // The share of the others; -1 where there are none.
    private static float Share((float Sum, float Of) all, float own, PageLine line) =>
        all.Of > line.Span.Length ? (all.Sum - own) / (all.Of - line.Span.Length) : -1;
}
