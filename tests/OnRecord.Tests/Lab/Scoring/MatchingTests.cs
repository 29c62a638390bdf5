using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Scoring;

public class MatchingTests
{
    // Gold 0 meets finding 0 by .85 and finding 1 by .9; gold 1 meets finding 1 by 1. The best pair (1, 1) goes first, so gold 0 takes finding 0.
    [Fact]
    public void The_best_pair_goes_first()
    {
        double[][] overlap = [[0.85, 0.9], [0, 1]];

        Assert.Equal<IEnumerable<int?>>([0, 1], Matching.Greedy(2, 2, (gold, found) => overlap[gold][found], 0.8));
    }

    [Fact]
    public void A_finding_counts_once() =>
        Assert.Equal<IEnumerable<int?>>([0, null], Matching.Greedy(2, 1, (_, _) => 1, 0.8));

    [Fact]
    public void Equal_pairs_go_by_order() =>
        Assert.Equal<IEnumerable<int?>>([0, 1, 2], Matching.Greedy(3, 3, (_, _) => 0.9, 0.8));

    [Fact]
    public void A_pair_needs_the_least_overlap() =>
        Assert.Equal<IEnumerable<int?>>([null, 1], Matching.Greedy(2, 2, (gold, found) => gold == 1 && found == 1 ? 0.8 : 0.79, 0.8));
}
