using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>Which articles have which keys. Numbers are given in the order of arrival.</summary>
internal sealed class Postings
{
    // Words that so many articles have in common are nobody's own: only the latest of those articles are looked at.
    private const int Longest = 4096;

    private readonly Dictionary<ulong, int> _latest = [];
    private readonly List<(int Article, int Before)> _entries = [];

    /// <summary>Notes the keys of an article.</summary>
    public void Add(int article, HashSample sample)
    {
        foreach (var key in sample.Keys)
        {
            ref var latest = ref CollectionsMarshal.GetValueRefOrAddDefault(_latest, key, out var isThere);
            _entries.Add((article, isThere ? latest : -1));
            latest = _entries.Count - 1;
        }
    }

    /// <summary>Counts for every article how many keys it shares with a sample.</summary>
    public void Count(HashSample sample, SharedKeys counts)
    {
        foreach (var key in sample.Keys)
        {
            var entry = _latest.GetValueOrDefault(key, -1);
            for (var steps = 0; entry >= 0 && steps < Longest; steps++)
            {
                counts.Add(_entries[entry].Article);
                entry = _entries[entry].Before;
            }
        }
    }
}
