using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Lab;

namespace OnRecord.Tests.Floors;

/// <summary>The product reads the samples at least as well as samples.json says; this needs nothing from outside the repository. ONRECORD_ACCEPT=1 writes what is measured as the new bounds.</summary>
public class SamplesFloorTests
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    [Fact]
    public void The_samples_are_read_no_worse_than_before()
    {
        var file = Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Floors", "samples.json");
        var bounds = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, double>>>(File.ReadAllText(file));
        var outcome = Evaluations.All.Single(one => one.Set == "seeds").Run(Path.Combine(Repository.Root, "samples"));
        var scores = outcome.Scores.ToDictionary(score => score.Name, score => score.Value, StringComparer.Ordinal);

        Assert.NotNull(bounds);
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(file, JsonSerializer.Serialize(bounds.ToDictionary(side => side.Key, side => side.Value.ToDictionary(bound => bound.Key, bound => scores[bound.Key])), _indented) + "\n");
            return;
        }

        var worse = bounds["at_least"].Where(floor => scores[floor.Key] < floor.Value)
            .Concat(bounds["at_most"].Where(ceiling => scores[ceiling.Key] > ceiling.Value))
            .Select(bound => FormattableString.Invariant($"{bound.Key} is {scores[bound.Key]}, the bound is {bound.Value}"))
            .ToList();

        Assert.True(worse.Count == 0, string.Join('\n', [.. worse, .. outcome.Errors]));
    }
}
