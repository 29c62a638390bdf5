using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>How near each element stands to one whose class names, id, tag or role say that it is a part of some kind: an author's box, a list of related articles, a footer.</summary>
internal sealed class PartReach
{
    /// <summary>The reach of a node that stands in no such part.</summary>
    public const byte None = 9;

    private static readonly ImmutableArray<string> _names =
        [.. WordList.Pairs("Clean", "box-words.txt").Concat(WordList.Pairs("Clean", "part-words.txt")).Select(pair => pair.Key).Distinct(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, int[]> _words = WordList.Pairs("Clean", "box-words.txt").Concat(WordList.Pairs("Clean", "part-words.txt"))
        .SelectMany(pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (pair, word) => (word, part: _names.IndexOf(pair.Key)))
        .GroupBy(entry => entry.word, entry => entry.part, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly ImmutableArray<string> _tags = ["article", "main", "aside", "header", "footer", "nav", "form", "figure", "blockquote", "table", "ul", "ol", "section", "dl"];

    private readonly Dictionary<HtmlNode, byte[]> _reaches = [];
    private readonly Dictionary<string, int[]> _known = new(StringComparer.Ordinal);

    /// <summary>The names of the parts, as they stand in what <see cref="Of"/> gives.</summary>
    public static ImmutableArray<string> Names { get; } = [.. _names, .. _tags.Select(tag => "<" + tag + ">")];

    /// <summary>For each part how many elements up the nearest one is: 0 for the element itself, 9 for none or very far ones.</summary>
    public byte[] Of(HtmlNode node)
    {
        if (_reaches.TryGetValue(node, out var known))
        {
            return known;
        }

        // Down from the root, so that no page is too deep.
        var path = new Stack<HtmlNode>();
        for (var at = node; at is not null && !_reaches.ContainsKey(at); at = at.Parent)
        {
            path.Push(at);
        }

        byte[]? outer = path.Peek().Parent is { } parent ? _reaches[parent] : null;
        foreach (var next in path)
        {
            _reaches[next] = outer = Own(next, outer);
        }

        return _reaches[node];
    }

    private byte[] Own(HtmlNode node, byte[]? outer)
    {
        var reach = new byte[Names.Length];
        for (var part = 0; part < reach.Length; part++)
        {
            reach[part] = outer is null ? None : (byte)Math.Min(outer[part] + 1, None);
        }

        if (node.Name is "html" or "body")
        {
            Array.Fill(reach, None);
            return reach;
        }

        if (_tags.IndexOf(node.Name) is >= 0 and var tag)
        {
            reach[_names.Length + tag] = 0;
        }

        foreach (var part in PartsOf(node.Class))
        {
            reach[part] = 0;
        }

        foreach (var part in PartsOf(node["id"]))
        {
            reach[part] = 0;
        }

        return reach;
    }

    private int[] PartsOf(string names)
    {
        if (names.Length == 0)
        {
            return [];
        }

        if (!_known.TryGetValue(names, out var parts))
        {
            _known[names] = parts = [.. BoxNames.WordsOf(names).SelectMany(word => _words.GetValueOrDefault(word) ?? []).Distinct()];
        }

        return parts;
    }
}
