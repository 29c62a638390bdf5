namespace OnRecord.Clean.Html;

/// <summary>Tells whether elements stand in one of some others; each element is asked once.</summary>
internal sealed class NodeSet
{
    private readonly Dictionary<HtmlNode, bool> _known = [];

    /// <summary>The set of these elements and all in them.</summary>
    public NodeSet(IEnumerable<HtmlNode> nodes)
    {
        foreach (var node in nodes)
        {
            _known[node] = true;
        }
    }

    /// <summary>Whether the element is in the set.</summary>
    public bool Holds(HtmlNode node)
    {
        var path = new List<HtmlNode>();
        var (at, holds) = ((HtmlNode?)node, false);
        while (at is not null && !_known.TryGetValue(at, out holds))
        {
            path.Add(at);
            at = at.Parent;
        }

        path.ForEach(one => _known[one] = holds);
        return holds;
    }
}
