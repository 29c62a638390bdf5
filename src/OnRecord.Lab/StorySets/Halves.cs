namespace OnRecord.Lab.StorySets;

/// <summary>Thresholds chosen on half of the topics and scored on the other half, both ways, for ten ways of halving.</summary>
public static class Halves
{
    private const int Ways = 10;

    /// <summary>The mean score of the halves that the threshold was not chosen on.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="groupings">For each threshold the group of each text.</param>
    public static StoryScore Mean(IReadOnlyList<StoryText> texts, IReadOnlyList<IReadOnlyDictionary<string, string>> groupings)
    {
        List<StoryScore> scores = [.. Enumerable.Range(1, Ways).SelectMany(way => Both(texts, groupings, way))];
        return new StoryScore(scores.Average(score => score.P), scores.Average(score => score.R), scores.Average(score => score.PairF1));
    }

    private static IEnumerable<StoryScore> Both(IReadOnlyList<StoryText> texts, IReadOnlyList<IReadOnlyDictionary<string, string>> groupings, int way)
    {
        List<int> topics = [.. texts.Select(text => text.Topic).Distinct().OrderBy(topic => Mixed((topic * 31) + way))];
        var first = topics.Take(topics.Count / 2).ToHashSet();
        var halves = texts.ToLookup(text => first.Contains(text.Topic));
        foreach (var side in new[] { true, false })
        {
            var chosen = groupings.MaxBy(groups => StoryScore.Of([.. halves[side]], groups).F1);
            yield return StoryScore.Of([.. halves[!side]], chosen ?? throw new InvalidOperationException("There is no threshold to choose."));
        }
    }

    private static uint Mixed(int value)
    {
        var hash = (uint)value * 2654435761;
        hash = (hash ^ (hash >> 15)) * 2246822519;
        return hash ^ (hash >> 13);
    }
}
