using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Lab;

namespace OnRecord.Tests.Floors;

/// <summary>No score may fall below its floor in floors.json, where a key is a set and a path under the data folder.</summary>
public class FloorTests
{
    [SharedFact("data")]
    public void No_score_is_below_its_floor()
    {
        var file = Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Floors", "floors.json");
        var floors = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, double>>>(File.ReadAllText(file));

        Assert.Empty(floors!.SelectMany(floor => Shortfalls(floor.Key, floor.Value)));
    }

    private static IEnumerable<string> Shortfalls(string key, ImmutableSortedDictionary<string, double> floors)
    {
        var parts = key.Split(' ', 2);
        var evaluation = Evaluations.All.Single(one => one.Set == parts[0]);
        var scores = evaluation.Run(Repository.Shared(Path.Combine("data", parts[1]))).Scores.ToDictionary(score => score.Name, score => score.Value, StringComparer.Ordinal);
        return from floor in floors
               where !(scores[floor.Key] >= floor.Value)
               select FormattableString.Invariant($"{key}: {floor.Key} is {scores[floor.Key]:F2}, the floor is {floor.Value}");
    }
}
