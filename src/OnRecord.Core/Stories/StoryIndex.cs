using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// Puts articles about one happening together, as they arrive. How like two articles are depends on their texts and days alone; how
/// much that means depends on how crowded the place is where they stand; and each article that comes has the groups anew that it
/// touches. So the stories are those that all articles together would give, in any order. For one thread.
/// </summary>
public sealed class StoryIndex
{
    /// <summary>The average link within a story; chosen on ECB+, halves of its topics against one another (bench/RESULTS.md).</summary>
    public const double DefaultThreshold = 0.45;

    // An article is compared in full with so many others: those that share most of its rare words.
    private const int MostCompared = 64;
    private const double Faintest = 0.02;

    // Of ECB+ texts more than nineteen in twenty are more like one of their own story than this, and one in thirty like one of another matter.
    private const double Alike = 0.09;

    // Below this share of the threshold a link keeps nobody together: the articles that stronger links connect are grouped by themselves.
    private const double Loosest = 0.5;

    private const double HalfLifeDays = 21;

    private readonly double _threshold;
    private readonly List<StoryNode> _nodes = [];
    private readonly Dictionary<ulong, List<int>> _rare = [];
    private readonly SharedKeys _shared = new();
    private readonly Dictionary<int, ImmutableArray<ImmutableArray<int>>> _components = [];
    private readonly SortedSet<int> _touched = [];

    /// <summary>An empty index.</summary>
    /// <param name="threshold">The average link within a story: higher makes more and smaller ones.</param>
    public StoryIndex(double threshold = DefaultThreshold) => _threshold = threshold;

    /// <summary>Adds an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="terms">What it is about.</param>
    /// <param name="day">When it was published; null when nothing says.</param>
    public void Add(string id, StoryTerms terms, DateOnly? day)
    {
        var (number, node) = (_nodes.Count, new StoryNode(id, terms, day) { Component = _nodes.Count });
        foreach (var other in Candidates(terms))
        {
            var likeness = terms.Likeness(_nodes[other].Terms) * Closeness(day, _nodes[other].Day);
            if (likeness >= Faintest)
            {
                node.Add(other, likeness);
                _nodes[other].Add(number, likeness);
                _touched.Add(other);
            }
        }

        _nodes.Add(node);
        _touched.Add(number);
        foreach (var term in terms.Rare)
        {
            (_rare.TryGetValue(term, out var list) ? list : _rare[term] = []).Add(number);
        }
    }

    /// <summary>The stories: ids of articles in order, the stories by their first; an article by itself is one too.</summary>
    public ImmutableArray<ImmutableArray<string>> Stories()
    {
        Regroup();
        return
        [
            .. _components.Values.SelectMany(component => component)
                .Select(group => group.Select(number => _nodes[number].Id).Order(StringComparer.Ordinal).ToImmutableArray())
                .OrderBy(story => story[0], StringComparer.Ordinal),
        ];
    }

    // Reports of one happening come within days; the same words a year later tell of another one.
    private static double Closeness(DateOnly? one, DateOnly? other) =>
        one is { } here && other is { } there ? Math.Pow(2, -Math.Max(0, Math.Abs(here.DayNumber - there.DayNumber) - 1) / HalfLifeDays) : 1;

    private IEnumerable<int> Candidates(StoryTerms terms)
    {
        _shared.Clear(_nodes.Count);
        foreach (var term in terms.Rare)
        {
            _rare.GetValueOrDefault(term)?.ForEach(_shared.Add);
        }

        return _shared.Articles.OrderByDescending(number => _shared[number]).ThenBy(number => _nodes[number].Id, StringComparer.Ordinal).Take(MostCompared);
    }

    private void Regroup()
    {
        var left = new SortedSet<int>(_touched);
        foreach (var component in _touched.Select(number => _nodes[number].Component).Distinct().ToList())
        {
            left.UnionWith(_components.Remove(component, out var groups) ? groups.SelectMany(group => group) : []);
        }

        while (left.Count > 0)
        {
            Group(Connected(left.Min, left));
        }

        _touched.Clear();
    }

    // What is connected now may reach into a component that was not touched: then that one is grouped anew too.
    private List<int> Connected(int start, SortedSet<int> left)
    {
        var (found, next) = (new HashSet<int> { start }, new Queue<int>([start]));
        while (next.TryDequeue(out var number))
        {
            left.Remove(number);
            foreach (var (other, _) in _nodes[number].Near.Where(one => Connects(number, one) && found.Add(one.Number)))
            {
                next.Enqueue(other);
                left.UnionWith(_components.Remove(_nodes[other].Component, out var groups) ? groups.SelectMany(group => group).Except(found) : []);
            }
        }

        return [.. found.OrderBy(number => _nodes[number].Id, StringComparer.Ordinal)];
    }

    private bool Connects(int number, (int Number, double Likeness) near) =>
        near.Likeness >= Alike && Link(number, near.Number, near.Likeness) >= _threshold * Loosest;

    private double Link(int one, int other, double likeness) => likeness / Math.Sqrt(_nodes[one].Density * _nodes[other].Density);

    private void Group(List<int> members)
    {
        var places = members.Select((number, place) => (number, place)).ToDictionary(pair => pair.number, pair => pair.place);
        var links = from number in members
                    from near in _nodes[number].Near
                    where places.ContainsKey(near.Number) && places[number] < places[near.Number]
                    orderby places[number], places[near.Number]
                    select (places[number], places[near.Number], Link(number, near.Number, near.Likeness));
        var groups = AverageLinkage.Groups(members.Count, links, _threshold, MostCompared);
        var component = members.Min();
        members.ForEach(number => _nodes[number].Component = component);
        _components[component] = [.. groups.Select(group => group.Select(place => members[place]).ToImmutableArray())];
    }
}
