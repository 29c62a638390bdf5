using OnRecord.Lab.StorySets;

namespace OnRecord.Tests.Lab.StorySets;

public class StoryScoreTests
{
    private static readonly StoryText[] _texts = [new("1", 1, "a", ""), new("2", 1, "a", ""), new("3", 1, "b", ""), new("4", 2, "b", "")];

    [Fact]
    public void Groups_that_are_the_stories_score_in_full()
    {
        var score = StoryScore.Of(_texts, Groups("x", "x", "y", "y"));

        Assert.Equal((100, 100, 100), (score.P, score.R, score.PairF1));
        Assert.Equal(100, score.F1);
    }

    [Fact]
    public void One_group_of_all_has_full_recall_and_half_the_precision()
    {
        var score = StoryScore.Of(_texts, Groups("x", "x", "x", "x"));

        Assert.Equal((50, 100), (score.P, score.R));
        Assert.Equal(50, score.PairF1);
    }

    [Fact]
    public void Every_text_by_itself_has_full_precision_and_no_pairs()
    {
        var score = StoryScore.Of(_texts, Groups("1", "2", "3", "4"));

        Assert.Equal((100, 50, 0), (score.P, score.R, score.PairF1));
    }

    private static Dictionary<string, string> Groups(params string[] groups) => _texts.Zip(groups).ToDictionary(pair => pair.First.Id, pair => pair.Second);
}
