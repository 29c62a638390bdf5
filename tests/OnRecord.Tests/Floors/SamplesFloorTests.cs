using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Lab;

namespace OnRecord.Tests.Floors;

/// <summary>The product reads the samples at least as well as samples.json says; this needs nothing from outside the repository.</summary>
public class SamplesFloorTests
{
    [Fact]
    public void The_samples_are_read_no_worse_than_before()
    {
        var file = Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Floors", "samples.json");
        var bounds = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, double>>>(File.ReadAllText(file));
        var outcome = Evaluations.All.Single(one => one.Set == "seeds").Run(Path.Combine(Repository.Root, "samples"));
        var scores = outcome.Scores.ToDictionary(score => score.Name, score => score.Value, StringComparer.Ordinal);

        Assert.NotNull(bounds);
        var worse = bounds["at_least"].Where(floor => scores[floor.Key] < floor.Value)
            .Concat(bounds["at_most"].Where(ceiling => scores[ceiling.Key] > ceiling.Value))
            .Select(bound => FormattableString.Invariant($"{bound.Key} is {scores[bound.Key]}, the bound is {bound.Value}"))
            .ToList();

        Assert.True(worse.Count == 0, string.Join('\n', [.. worse, .. outcome.Errors]));
    }
}
