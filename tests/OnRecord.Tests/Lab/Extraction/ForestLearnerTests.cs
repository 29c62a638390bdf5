using OnRecord.Clean.Html;
using OnRecord.Lab.Extraction.Learning;

namespace OnRecord.Tests.Lab.Extraction;

public class ForestLearnerTests
{
    private static readonly LearnerOptions _options = new() { Trees = 40, Rate = 0.3 };

    [Fact]
    public void A_rule_over_two_features_is_learnt()
    {
        var forest = ForestLearner.Learn(Lines(), _options);
        var likely = forest.Likelihoods(Table());

        Assert.All(Enumerable.Range(0, likely.Length), line => Assert.Equal(IsBody(line), likely[line] > 0.5f));
    }

    [Fact]
    public void The_same_lines_give_the_same_trees() =>
        Assert.Equal(ForestLearner.Learn(Lines(), _options).Write(), ForestLearner.Learn(Lines(), _options).Write());

    [Fact]
    public void What_is_written_is_read_again()
    {
        var forest = ForestLearner.Learn(Lines(), _options);
        var again = LineForest.Read(forest.Write());

        Assert.Equal(forest.Write(), again.Write());
        Assert.All(forest.Likelihoods(Table()).Zip(again.Likelihoods(Table())), pair => Assert.Equal(pair.First, pair.Second, 0.01f));
    }

    [Fact]
    public void Trees_of_other_features_are_refused() =>
        Assert.Throws<InvalidOperationException>(() => LineForest.Read(["start 0", "feature of another program", .. ForestLearner.Learn(Lines(), _options).Write().Skip(2)]));

    private static bool IsBody(int line) => line % 20 > 7 && line / 20 % 2 == 0;

    private static List<LabelledLine> Lines() => [.. Enumerable.Range(0, 400).Select(line => new LabelledLine(Table()[line], IsBody(line), 0.01f + (line % 3)))];

    private static FeatureTable Table()
    {
        const int width = 6;
        var table = new FeatureTable(400, width);
        for (var line = 0; line < table.Rows; line++)
        {
            var row = table[line].Span;
            (row[0], row[1], row[2], row[3], row[4], row[5]) = (line % 20, line / 20 % 2, line % 7, line % 20, line / 20 % 2, 1);
        }

        return table;
    }
}
