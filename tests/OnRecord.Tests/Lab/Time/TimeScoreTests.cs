using OnRecord.Lab.Time;

namespace OnRecord.Tests.Lab.Time;

public class TimeScoreTests
{
    private static readonly GoldTime _friday = new(10, 16, "DATE", "2019-11-29");
    private static readonly GoldTime _weeks = new(30, 41, "DURATION", "P3W");

    [Fact]
    public void The_same_extent_value_and_type_count_in_all_scores() =>
        Assert.All(Scores([_friday, _weeks], [_friday, _weeks]), score => Assert.Equal(100, score.Value));

    [Fact]
    public void An_overlap_counts_as_relaxed_alone()
    {
        var scores = Scores([_weeks with { Start = 36 }], [_weeks]);

        Assert.Equal(0, scores["strict.f1"]);
        Assert.Equal(100, scores["relaxed.f1"]);
        Assert.Equal(100, scores["value.f1"]);
    }

    [Fact]
    public void A_wrong_value_counts_against_the_value_alone()
    {
        var scores = Scores([_friday with { Value = "2019-12-06" }], [_friday]);

        Assert.Equal(100, scores["strict.f1"]);
        Assert.Equal(0, scores["value.f1"]);
    }

    [Fact]
    public void What_is_missed_or_too_much_lowers_every_score()
    {
        var scores = Scores([_friday, new GoldTime(50, 55, "DATE", "2018")], [_friday, _weeks, _weeks with { Start = 60, End = 70 }]);

        Assert.Equal(40, scores["strict.f1"]);
        Assert.Equal(40, scores["value.f1"]);
    }

    [Fact]
    public void One_finding_meets_one_gold_expression()
    {
        var whole = new GoldTime(0, 20, "DATE", "2019");

        Assert.Single(TimeScore.Pairs([whole], [whole with { End = 5 }, whole with { Start = 10 }]));
    }

    private static Dictionary<string, double> Scores(GoldTime[] found, GoldTime[] gold)
    {
        var score = new TimeScore();
        score.Add([.. found], [.. gold]);
        return score.Scores.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
    }
}
