using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Lab;

namespace OnRecord.Tests.Floors;

/// <summary>No score may fall below its floor in floors.json, where a key is a set and a path under the data folder. ONRECORD_ACCEPT=1 writes what is measured as the new floors.</summary>
public class FloorTests
{
    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    [SharedFact("data")]
    public void No_score_is_below_its_floor()
    {
        var file = Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Floors", "floors.json");
        var floors = JsonSerializer.Deserialize<ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, double>>>(File.ReadAllText(file))!;
        var reached = floors.ToImmutableSortedDictionary(floor => floor.Key, floor => Reached(floor.Key, floor.Value), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(file, JsonSerializer.Serialize(reached.ToDictionary(set => set.Key, set => set.Value.ToDictionary(score => score.Key, score => Math.Floor(score.Value * 10) / 10)), _indented) + "\n");
            return;
        }

        Assert.Empty(floors.SelectMany(floor => Shortfalls(floor.Key, floor.Value, reached[floor.Key])));
    }

    /// <summary>The scores that have a floor.</summary>
    private static ImmutableSortedDictionary<string, double> Reached(string key, ImmutableSortedDictionary<string, double> floors)
    {
        var parts = key.Split(' ', 2);
        var evaluation = Evaluations.All.Single(one => one.Set == parts[0]);
        return evaluation.Run(Repository.Shared(Path.Combine("data", parts[1]))).Scores
            .Where(score => floors.ContainsKey(score.Name))
            .ToImmutableSortedDictionary(score => score.Name, score => score.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Shortfalls(string key, ImmutableSortedDictionary<string, double> floors, ImmutableSortedDictionary<string, double> reached) =>
        from floor in floors
        where !(reached[floor.Key] >= floor.Value)
        select FormattableString.Invariant($"{key}: {floor.Key} is {reached[floor.Key]:F2}, the floor is {floor.Value}");
}
