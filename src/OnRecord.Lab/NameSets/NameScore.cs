using System.Collections.Immutable;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab.NameSets;

/// <summary>Exact spans of names, with and without their types, over a set.</summary>
/// <param name="types">The types that are compared.</param>
public sealed class NameScore(ImmutableArray<string> types)
{
    private readonly Dictionary<string, Tally> _byType = types.ToDictionary(type => type, _ => default(Tally), StringComparer.Ordinal);
    private Tally _untyped;
    private int _overlapping;

    /// <summary>The scores by name.</summary>
    public ImmutableArray<(string Name, double Value)> Scores
    {
        get
        {
            var all = _byType.Values.Aggregate(default(Tally), (sum, tally) => sum + tally);
            return
            [
                ("f1", all.F1), ("p", all.Precision), ("r", all.Recall),
                .. types.Select(type => ($"{type}.f1", _byType[type].F1)),
                ("untyped.f1", _untyped.F1), ("untyped.p", _untyped.Precision), ("untyped.r", _untyped.Recall),
                ("overlap", all.Found == 0 ? 0 : 100.0 * _overlapping / all.Found),
            ];
        }
    }

    /// <summary>Adds the names of one text.</summary>
    public void Add(IReadOnlySet<TypedSpan> found, IReadOnlySet<TypedSpan> gold)
    {
        foreach (var type in types)
        {
            _byType[type] += Counted([.. found.Where(name => name.Type == type)], [.. gold.Where(name => name.Type == type)]);
        }

        var (foundSpans, goldSpans) = (found.Select(name => name.Span).ToHashSet(), gold.Select(name => name.Span).ToHashSet());
        _untyped += Counted(foundSpans, goldSpans);
        _overlapping += found.Count(name => !goldSpans.Contains(name.Span) && goldSpans.Any(name.Span.Overlaps));
    }

    private static Tally Counted<T>(HashSet<T> found, HashSet<T> gold) =>
        new(found.Count(gold.Contains), found.Count, gold.Count(found.Contains), gold.Count);
}
