using System.Collections.Immutable;
using OnRecord.Lab.Records;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.Polnear;

/// <summary>Adds up the scores of attributions over articles: by part, by whole attribution, and each by type.</summary>
public sealed class AttributionScore
{
    private readonly List<string> _names = [];
    private readonly Dictionary<string, Tally> _tallies = [];

    /// <summary>F1, precision and recall by name, in per cent.</summary>
    public ImmutableArray<(string Name, double Value)> Scores =>
    [
        .. _names.SelectMany(name => new[]
        {
            ($"{name}.f1", _tallies[name].F1),
            ($"{name}.p", _tallies[name].Precision),
            ($"{name}.r", _tallies[name].Recall),
        }),
    ];

    /// <summary>Scores the attributions found in one article.</summary>
    public void Add(TypedTriples found, TypedTriples gold)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Count(LabJson.Name(role), SpanScore.Exact(found.Spans(role), gold.Spans(role)));
            Count($"{LabJson.Name(role)}.partial", SpanScore.Partial(found.Spans(role), gold.Spans(role)));
        }

        Count("triple", Whole(found, gold, null));
        foreach (var type in Enum.GetValues<StatementMode>())
        {
            AddType(type, found, gold);
        }
    }

    private void AddType(StatementMode type, TypedTriples found, TypedTriples gold)
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            var tally = SpanScore.Exact(found.Spans(role, type), gold.Spans(role, type), found.Spans(role), gold.Spans(role));
            Count($"{LabJson.Name(type)}.{LabJson.Name(role)}", tally);
        }

        Count($"{LabJson.Name(type)}.triple", Whole(found, gold, type));
    }

    private static Tally Whole(TypedTriples found, TypedTriples gold, StatementMode? type)
    {
        var (allFound, allGold) = (found.Keys(), gold.Keys());
        var (ofFound, ofGold) = (found.Keys(type), gold.Keys(type));
        return new Tally(ofFound.Count(allGold.Contains), ofFound.Count, ofGold.Count(allFound.Contains), ofGold.Count);
    }

    private void Count(string name, Tally tally)
    {
        if (!_tallies.TryAdd(name, tally))
        {
            _tallies[name] += tally;
            return;
        }

        _names.Add(name);
    }
}
