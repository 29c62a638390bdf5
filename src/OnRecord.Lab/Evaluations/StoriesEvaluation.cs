using OnRecord.Lab.Records;
using OnRecord.Lab.StorySets;
using OnRecord.Stories;

namespace OnRecord.Lab;

/// <summary>
/// Stories of ECB+: all texts arrive together and are grouped without being told topics, scored against the sub-topics. Once with the
/// product's threshold, and once with thresholds chosen on other topics.
/// </summary>
public sealed class StoriesEvaluation : IEvaluation
{
    private static readonly double[] _thresholds = [.. Enumerable.Range(0, 11).Select(step => 0.32 + (step * 0.025))];

    /// <inheritdoc/>
    public string Set => "stories";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        List<StoryText> texts = [.. JsonRecords.Lines<StoryText>(path)];
        List<(StoryText Text, StoryTerms Terms)> read = [.. texts.Select(text => (text, StoryTerms.Of(text.Text)))];
        var groups = Groups(read, StoryIndex.DefaultThreshold);
        var score = StoryScore.Of(texts, groups);
        List<Dictionary<string, string>> groupings = [.. _thresholds.Select(threshold => Groups(read, threshold))];
        var crossed = Halves.Mean(texts, groupings);
        return new Outcome
        {
            Count = texts.Count,
            Words = texts.Sum(text => Words.In(text.Text)),
            Scores =
            [
                ("bcubed.f1", score.F1), ("bcubed.p", score.P), ("bcubed.r", score.R), ("pairwise.f1", score.PairF1),
                ("crossed.bcubed.f1", crossed.F1), ("crossed.pairwise.f1", crossed.PairF1), ("groups", groups.Values.Distinct(StringComparer.Ordinal).Count()),
            ],
            Errors = [.. Errors(texts, groups).OrderBy(error => error.Kind, StringComparer.Ordinal).ThenBy(error => error.Article, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = [.. texts.Select(text => LabJson.Line(new { text.Id, Subtopic = groups[text.Id] }))],
        };
    }

    private static Dictionary<string, string> Groups(List<(StoryText Text, StoryTerms Terms)> texts, double threshold)
    {
        var index = new StoryIndex(threshold);
        texts.ForEach(text => index.Add(text.Text.Id, text.Terms, null));
        return index.Stories().SelectMany(story => story.Select(id => (id, story[0]))).ToDictionary(pair => pair.id, pair => pair.Item2, StringComparer.Ordinal);
    }

    private static IEnumerable<ErrorLine> Errors(List<StoryText> texts, Dictionary<string, string> groups)
    {
        foreach (var group in texts.GroupBy(text => groups[text.Id]).Where(group => group.DistinctBy(text => text.Subtopic).Count() > 1))
        {
            yield return new ErrorLine("joined", group.Key, null, group.CountBy(text => text.Subtopic).ToDictionary(), group.First().Text[..Math.Min(100, group.First().Text.Length)]);
        }

        foreach (var story in texts.GroupBy(text => text.Subtopic).Where(story => story.DistinctBy(text => groups[text.Id]).Count() > 1))
        {
            yield return new ErrorLine("parted", story.Key, story.Count(), story.CountBy(text => groups[text.Id]).ToDictionary(), "");
        }
    }
}
