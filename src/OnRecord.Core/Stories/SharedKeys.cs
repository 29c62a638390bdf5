namespace OnRecord.Stories;

/// <summary>How many keys each article shares with the one that is looked up; kept from one to the next.</summary>
internal sealed class SharedKeys
{
    private readonly List<int> _articles = [];
    private int[] _counts = [];

    /// <summary>The articles that share a key, in no order.</summary>
    public IReadOnlyList<int> Articles => _articles;

    /// <summary>How many keys an article shares.</summary>
    public int this[int article] => _counts[article];

    /// <summary>Forgets all counts and makes room for so many articles.</summary>
    public void Clear(int articles)
    {
        _articles.ForEach(article => _counts[article] = 0);
        _articles.Clear();
        if (_counts.Length < articles)
        {
            Array.Resize(ref _counts, Math.Max(articles, _counts.Length * 2));
        }
    }

    /// <summary>Counts one key of an article.</summary>
    public void Add(int article)
    {
        if (_counts[article]++ == 0)
        {
            _articles.Add(article);
        }
    }
}
