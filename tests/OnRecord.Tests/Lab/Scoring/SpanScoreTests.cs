using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Scoring;

public class SpanScoreTests
{
    private static readonly HashSet<TextSpan> _gold = [new(0, 10), new(20, 10), new(40, 20)];

    // Found [0,10) right, [20,25) cut, [70,75) wrong. P = 1/3, R = 1/3, F = 1/3.
    private static readonly HashSet<TextSpan> _found = [new(0, 10), new(20, 5), new(70, 5)];

    [Fact]
    public void An_exact_match_needs_the_same_start_and_end()
    {
        var tally = SpanScore.Exact(_found, _gold);

        Assert.Equal(100.0 / 3, tally.Precision, 9);
        Assert.Equal(100.0 / 3, tally.Recall, 9);
        Assert.Equal(100.0 / 3, tally.F1, 9);
    }

    // Precision: 1 + 5/5 + 0 of 3 = 2/3. Recall: 1 + 5/10 + 0 of 3 = 1/2. F = 2 * 2/3 * 1/2 / (7/6) = 4/7.
    [Fact]
    public void A_partial_match_earns_the_share_that_is_covered()
    {
        var tally = SpanScore.Partial(_found, _gold);

        Assert.Equal(200.0 / 3, tally.Precision, 9);
        Assert.Equal(50, tally.Recall, 9);
        Assert.Equal(400.0 / 7, tally.F1, 9);
    }

    // One finding over two gold spans: P = (10 + 10) / 30 = 2/3; R = 1 for both.
    [Fact]
    public void A_partial_match_adds_up_over_all_spans_that_a_finding_touches()
    {
        var tally = SpanScore.Partial(new HashSet<TextSpan> { new(0, 30) }, new HashSet<TextSpan> { new(0, 10), new(20, 10) });

        Assert.Equal(200.0 / 3, tally.Precision, 9);
        Assert.Equal(100, tally.Recall, 9);
    }

    // Of the type: found 1, which meets gold of another type; gold 2, of which another type's finding meets 1. P = 1, R = 1/2.
    [Fact]
    public void One_type_counts_its_findings_against_all_gold_and_its_gold_against_all_findings()
    {
        var tally = SpanScore.Exact(new HashSet<TextSpan> { new(0, 10) }, new HashSet<TextSpan> { new(20, 5), new(40, 20) }, _found, _gold);

        Assert.Equal(new Tally(1, 1, 1, 2), tally);
    }

    [Fact]
    public void Nothing_found_and_nothing_wanted_score_zero()
    {
        Assert.Equal(0, SpanScore.Exact(new HashSet<TextSpan>(), _gold).F1);
        Assert.Equal(0, SpanScore.Exact(_found, new HashSet<TextSpan>()).F1);
        Assert.Equal(0, default(Tally).F1);
    }

    // (1 right of 2) and (3 right of 4): 4 of 6, not the mean of the two shares.
    [Fact]
    public void Tallies_of_articles_add_up_before_shares_are_taken() =>
        Assert.Equal(400.0 / 6, (new Tally(1, 2, 1, 2) + new Tally(3, 4, 3, 4)).Precision, 9);
}
