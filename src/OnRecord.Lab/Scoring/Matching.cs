using System.Collections.Immutable;

namespace OnRecord.Lab.Scoring;

/// <summary>Pairs gold with findings.</summary>
public static class Matching
{
    /// <summary>
    /// Takes the best pair, then the best of what is left, and so on; each gold and each finding is used once. Equal pairs go by order.
    /// </summary>
    /// <param name="gold">How many gold items.</param>
    /// <param name="found">How many findings.</param>
    /// <param name="overlap">How well a gold item and a finding meet.</param>
    /// <param name="least">The least overlap that makes a pair.</param>
    /// <returns>For each gold item the number of its finding, or null.</returns>
    public static ImmutableArray<int?> Greedy(int gold, int found, Func<int, int, double> overlap, double least)
    {
        var pairs =
            from one in Enumerable.Range(0, gold)
            from other in Enumerable.Range(0, found)
            let score = overlap(one, other)
            where score >= least
            orderby score descending, one, other
            select (one, other);

        var result = new int?[gold];
        var used = new HashSet<int>();
        foreach (var (one, other) in pairs)
        {
            if (result[one] is null && used.Add(other))
            {
                result[one] = other;
            }
        }

        return [.. result];
    }
}
