using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Lab.Coreference;

/// <summary>Clusters of mentions, each mention in one; one that is named in two belongs to the first.</summary>
public sealed class Clustering
{
    private readonly FrozenDictionary<TextSpan, int> _numbers;

    /// <summary>The clusters in the order given; those left empty are dropped.</summary>
    public Clustering(IEnumerable<IEnumerable<TextSpan>> clusters)
    {
        var seen = new HashSet<TextSpan>();
        All = [.. clusters.Select(cluster => cluster.Where(seen.Add).ToImmutableArray()).Where(cluster => !cluster.IsEmpty)];
        _numbers = All.SelectMany((cluster, number) => cluster.Select(mention => KeyValuePair.Create(mention, number))).ToFrozenDictionary();
    }

    /// <summary>The clusters.</summary>
    public ImmutableArray<ImmutableArray<TextSpan>> All { get; }

    /// <summary>The mentions of all clusters.</summary>
    public IEnumerable<TextSpan> Mentions => _numbers.Keys;

    /// <summary>The number of the cluster that a mention belongs to; null when it belongs to none.</summary>
    public int? Of(TextSpan mention) => _numbers.TryGetValue(mention, out var number) ? number : null;

    /// <summary>The clusters without those of a single mention.</summary>
    public Clustering WithoutSingles() => new(All.Where(cluster => cluster.Length > 1).Cast<IEnumerable<TextSpan>>());
}
