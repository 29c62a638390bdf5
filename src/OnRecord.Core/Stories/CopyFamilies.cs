using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>The copy families of all articles that have arrived. The order of arrival makes no difference. For one thread.</summary>
public sealed class CopyFamilies
{
    private readonly CopyIndex _index = new();
    private readonly PrintMaker _maker = new();
    private readonly Dictionary<string, CopyMember> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _above = new(StringComparer.Ordinal);
    private readonly List<CopyLink> _links = [];

    /// <summary>Adds an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="text">Its text.</param>
    /// <param name="day">When it was published; null when nothing says.</param>
    /// <returns>Its copies among those that were there before.</returns>
    /// <exception cref="ArgumentException">An article of this id is there already.</exception>
    public ImmutableArray<CopyMatch> Add(string id, ReadOnlySpan<char> text, DateOnly? day)
    {
        var print = _maker.Make(text);
        _members.Add(id, new CopyMember(id, day, print.WordCount));
        var matches = _index.Add(id, print);
        foreach (var match in matches)
        {
            var (one, other) = string.CompareOrdinal(id, match.Id) < 0 ? (id, match.Id) : (match.Id, id);
            _links.Add(new CopyLink(one, other, match.Relation, match.Jaccard, match.Containment));
            _above[Top(one)] = Top(other);
        }

        return matches;
    }

    /// <summary>How many words an article has that was added.</summary>
    public int WordCount(string id) => _members[id].WordCount;

    /// <summary>The families of two articles and more, by the ids of their first members.</summary>
    public ImmutableArray<CopyFamily> Families()
    {
        var links = _links.ToLookup(link => Top(link.One), StringComparer.Ordinal);
        return
        [
            .. _members.Values.GroupBy(member => Top(member.Id), StringComparer.Ordinal)
                .Where(family => links.Contains(family.Key))
                .Select(family => new CopyFamily(Ordered(family), Ordered(links[family.Key])))
                .OrderBy(family => family.Members[0].Id, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<CopyMember> Ordered(IEnumerable<CopyMember> members) =>
        [.. members.OrderBy(member => member.Day ?? DateOnly.MaxValue).ThenByDescending(member => member.WordCount).ThenBy(member => member.Id, StringComparer.Ordinal)];

    private static ImmutableArray<CopyLink> Ordered(IEnumerable<CopyLink> links) =>
        [.. links.OrderBy(link => link.One, StringComparer.Ordinal).ThenBy(link => link.Other, StringComparer.Ordinal)];

    // Union and find, with every path cut to half its length on the way.
    private string Top(string id)
    {
        while (_above.TryGetValue(id, out var above) && above != id)
        {
            if (_above.TryGetValue(above, out var further))
            {
                _above[id] = further;
            }

            id = above;
        }

        return id;
    }
}
