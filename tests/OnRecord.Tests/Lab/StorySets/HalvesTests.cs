using OnRecord.Lab.StorySets;

namespace OnRecord.Tests.Lab.StorySets;

public class HalvesTests
{
    private static readonly StoryText[] _texts = [.. Enumerable.Range(0, 40).Select(number => new StoryText($"{number}", number / 4, $"{number / 2}", ""))];

    [Fact]
    public void The_threshold_that_is_best_on_one_half_is_scored_on_the_other()
    {
        var right = _texts.ToDictionary(text => text.Id, text => text.Subtopic);
        var joined = _texts.ToDictionary(text => text.Id, _ => "all");

        Assert.Equal(100, Halves.Mean(_texts, [joined, right]).F1);
        Assert.InRange(Halves.Mean(_texts, [joined]).P, 5, 15);
    }
}
