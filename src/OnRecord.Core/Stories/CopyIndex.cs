using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// Finds the copies of an article among those that arrived before it, in about constant time. Which pairs are found does not
/// depend on the order of arrival: a pair is decided by its two texts alone, and keys only suggest it. For one thread.
/// </summary>
public sealed class CopyIndex
{
    // Of the keys that two articles could share, a copy shares more than this, or chance was against it ten thousand to one.
    private const double Suspicious = 0.25;

    // A reworded copy keeps less of its groups of function words than a near copy of its groups of words.
    private const double SuspiciousFrame = 0.15;

    private readonly List<(string Id, ArticlePrint Print)> _articles = [];
    private readonly Postings _shingles = new();
    private readonly Postings _frames = new();
    private readonly SharedKeys _shared = new();
    private readonly SortedSet<int> _suspects = [];

    /// <summary>How many articles it holds.</summary>
    public int Count => _articles.Count;

    /// <summary>The copies of an article among those in the index, in the order of their ids.</summary>
    public ImmutableArray<CopyMatch> Find(ArticlePrint print)
    {
        _suspects.Clear();
        Suspect(_shingles, print, one => one.Shingles, Suspicious);
        Suspect(_frames, print, one => one.Frame, SuspiciousFrame);
        return
        [
            .. _suspects.Select(number => Comparison.Of(_articles[number].Id, print, _articles[number].Print))
                .OfType<CopyMatch>()
                .OrderBy(match => match.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Adds an article.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="print">Its print.</param>
    /// <returns>Its copies among those that were there before, in the order of their ids.</returns>
    public ImmutableArray<CopyMatch> Add(string id, ArticlePrint print)
    {
        var found = Find(print);
        _shingles.Add(_articles.Count, print.Shingles);
        _frames.Add(_articles.Count, print.Frame);
        _articles.Add((id, print));
        return found;
    }

    private void Suspect(Postings postings, ArticlePrint print, Func<ArticlePrint, HashSample> of, double least)
    {
        _shared.Clear(_articles.Count);
        postings.Count(of(print), _shared);
        foreach (var number in _shared.Articles)
        {
            if (_shared[number] >= least * of(print).Comparable(of(_articles[number].Print)))
            {
                _suspects.Add(number);
            }
        }
    }
}
