using OnRecord.Lab.Polnear;
using OnRecord.Lab.Scoring;

namespace OnRecord.Tests.Lab.Polnear;

public class AttributionScoreTests
{
    //                           0         1         2         3         4
    //                           0123456789012345678901234567890123456789012345
    private const string Text = "\"We sail,\" Berg said. Lund said ice is coming.";

    private static readonly SpanTriple _direct = new([new(11, 4)], [new(16, 4)], [new(0, 10)]);
    private static readonly SpanTriple _indirect = new([new(22, 4)], [new(27, 4)], [new(32, 13)]);

    [Fact]
    public void Gold_itself_scores_a_hundred()
    {
        var scores = Scores([_direct, _indirect]);

        Assert.All(scores.Where(score => !score.Key.StartsWith("mixed", StringComparison.Ordinal)), score => Assert.Equal(100, score.Value));
        Assert.Equal(0, scores["mixed.content.f1"]);
    }

    // The second content ends too early ("ice is", 6 of 13 characters): content 1 of 2; whole attributions 1 of 2.
    // Partial: P = (1 + 1) / 2, R = (1 + 6/13) / 2 = 19/26.
    [Fact]
    public void A_wrong_end_costs_the_content_and_the_whole_attribution()
    {
        var scores = Scores([_direct, _indirect with { Content = [new(32, 6)] }]);

        Assert.Equal(100, scores["source.f1"]);
        Assert.Equal(100, scores["cue.f1"]);
        Assert.Equal(50, scores["content.f1"], 9);
        Assert.Equal(50, scores["triple.f1"], 9);
        Assert.Equal(100, scores["content.partial.p"], 9);
        Assert.Equal(1900.0 / 26, scores["content.partial.r"], 9);
        Assert.Equal(100, scores["direct.content.f1"], 9);
        Assert.Equal(0, scores["indirect.content.f1"]);
        Assert.Equal(100, scores["indirect.cue.f1"], 9);
    }

    [Fact]
    public void A_shared_span_counts_once()
    {
        var scores = Scores([_direct, _indirect, _direct]);

        Assert.Equal(100, scores["source.p"], 9);
        Assert.Equal(100, scores["triple.p"], 9);
    }

    [Fact]
    public void The_wanted_names_are_there_in_order()
    {
        var names = Add([_direct]).Scores.Select(score => score.Name).ToList();

        Assert.Equal(["source.f1", "source.p", "source.r", "source.partial.f1"], names.Take(4));
        Assert.Contains("triple.f1", names);
        Assert.Contains("mixed.source.r", names);
    }

    private static Dictionary<string, double> Scores(SpanTriple[] found) => Add(found).Scores.ToDictionary(score => score.Name, score => score.Value);

    private static AttributionScore Add(SpanTriple[] found)
    {
        var mask = QuoteMask.Of(Text);
        var score = new AttributionScore();
        score.Add(new TypedTriples([.. found], mask), new TypedTriples([_direct, _indirect], mask));
        return score;
    }
}
