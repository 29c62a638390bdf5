using System.Collections.Immutable;
using OnRecord.Lab.Records;
using OnRecord.Stories;

namespace OnRecord.Lab.Copies;

/// <summary>The pairs found against gold. Pairs that gold calls contains or related are no errors and no copies.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Errors">Misses and wrong pairs.</param>
public sealed record PairScore(ImmutableArray<(string Name, double Value)> Scores, ImmutableArray<ErrorLine> Errors)
{
    /// <summary>Scores pairs.</summary>
    public static PairScore Of(IReadOnlyList<FoundPair> found, IReadOnlyDictionary<(string First, string Second), GoldPair> gold)
    {
        var copies = found.Where(pair => pair.IsCopy).Select(pair => pair.Key).ToHashSet();
        var all = found.ToDictionary(pair => pair.Key, pair => pair.Match);
        var right = gold.Values.Count(pair => pair.IsCopy && copies.Contains(pair.Key));
        var wrong = copies.Where(pair => !gold.ContainsKey(pair)).ToList();
        var wanted = gold.Values.Count(pair => pair.IsCopy);
        var (p, r) = (100.0 * right / Math.Max(1, right + wrong.Count), 100.0 * right / Math.Max(1, wanted));
        return new PairScore(
            [
                ("p", p), ("r", r), ("f1", p + r > 0 ? 2 * p * r / (p + r) : 0),
                ("contains.r", Share(gold.Values, all, "contains")), ("related.r", Share(gold.Values, all, "related")),
                ("shortened.unlisted", Unlisted(found, gold, CopyRelation.Shortened)), ("reworded.unlisted", Unlisted(found, gold, CopyRelation.Reworded)),
            ],
            [
                .. gold.Values.Where(pair => pair.IsCopy && !copies.Contains(pair.Key)).Select(pair => new ErrorLine("missed", pair.A, pair, all.GetValueOrDefault(pair.Key), pair.B)),
                .. wrong.Select(pair => new ErrorLine("wrong", pair.First, null, all[pair], pair.Second)),
                .. found.Where(pair => !pair.IsCopy && !gold.ContainsKey(pair.Key)).Select(pair => new ErrorLine("unlisted", pair.A, null, pair.Match, pair.B)),
            ]);
    }

    private static double Share(IEnumerable<GoldPair> gold, Dictionary<(string First, string Second), CopyMatch> found, string relation)
    {
        var pairs = gold.Where(pair => pair.Relation == relation).ToList();
        return 100.0 * pairs.Count(pair => found.ContainsKey(pair.Key)) / Math.Max(1, pairs.Count);
    }

    private static int Unlisted(IEnumerable<FoundPair> found, IReadOnlyDictionary<(string First, string Second), GoldPair> gold, CopyRelation relation) =>
        found.Count(pair => pair.Match.Relation == relation && !gold.ContainsKey(pair.Key));
}
