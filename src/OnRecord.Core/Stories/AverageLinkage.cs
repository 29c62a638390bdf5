using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>
/// Groups articles from the bottom: the two groups with the highest average of the links between them are joined, until no average
/// reaches the threshold (average linkage; Sokal and Michener 1958). What is not linked counts as 0. In time E log E for E links.
/// </summary>
internal sealed class AverageLinkage
{
    // Each article knows so many others at the most, so that no more links than these can lie between two large groups.
    private readonly int _mostLinks;
    private readonly double _threshold;
    private readonly Dictionary<int, double>[] _links;
    private readonly List<int>?[] _members;
    private readonly PriorityQueue<(int One, int Other, double Average), (double Order, int One, int Other)> _queue = new();

    private AverageLinkage(int count, double threshold, int mostLinks)
    {
        (_threshold, _mostLinks) = (threshold, mostLinks);
        _links = [.. Enumerable.Range(0, count).Select(_ => new Dictionary<int, double>())];
        _members = [.. Enumerable.Range(0, count).Select(number => new List<int> { number })];
    }

    /// <summary>The groups, as lists of numbers; single ones too.</summary>
    /// <param name="count">How many articles, numbered from 0; equal averages are joined in the order of these numbers.</param>
    /// <param name="links">The links, each once.</param>
    /// <param name="threshold">What an average must reach.</param>
    /// <param name="mostLinks">How many links one article can have.</param>
    public static ImmutableArray<ImmutableArray<int>> Groups(int count, IEnumerable<(int One, int Other, double Strength)> links, double threshold, int mostLinks)
    {
        var linkage = new AverageLinkage(count, threshold, mostLinks);
        foreach (var (one, other, strength) in links)
        {
            linkage._links[one][other] = strength;
            linkage._links[other][one] = strength;
            linkage.Offer(one, other);
        }

        linkage.Join();
        return [.. linkage._members.OfType<List<int>>().Select(members => members.Order().ToImmutableArray())];
    }

    private void Join()
    {
        while (_queue.TryDequeue(out var best, out _))
        {
            if (_members[best.One] is not null && _members[best.Other] is not null && Average(best.One, best.Other) == best.Average)
            {
                Join(best.One, best.Other);
            }
        }
    }

    private void Join(int one, int other)
    {
        _members[one]?.AddRange(_members[other] ?? []);
        _members[other] = null;
        _links[one].Remove(other);
        _links[other].Remove(one);
        foreach (var (third, strength) in _links[other])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_links[one], third, out _) += strength;
            _links[third].Remove(other);
            _links[third][one] = _links[one][third];
        }

        _links[other].Clear();
        foreach (var third in _links[one].Keys)
        {
            Offer(Math.Min(one, third), Math.Max(one, third));
        }
    }

    private void Offer(int one, int other)
    {
        var average = Average(one, other);
        if (average >= _threshold)
        {
            _queue.Enqueue((one, other, average), (-average, one, other));
        }
    }

    private double Average(int one, int other)
    {
        long left = _members[one]?.Count ?? 0;
        long right = _members[other]?.Count ?? 0;
        return _links[one].GetValueOrDefault(other) / Math.Min(left * right, Math.Min(left, right) * _mostLinks);
    }
}
