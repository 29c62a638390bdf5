namespace OnRecord.Stories;

/// <summary>An article among others: what it is about, and those that are like it.</summary>
internal sealed class StoryNode(string id, StoryTerms terms, DateOnly? day)
{
    // So many of the most like ones say how crowded the place is where an article stands. See bench/RESULTS.md.
    private const int Crowd = 10;

    // Keeps a lone article from being drawn to whatever is a little like it.
    private const double Alone = 0.05;

    private readonly List<double> _nearest = [];

    /// <summary>The article.</summary>
    public string Id { get; } = id;

    /// <summary>What it is about.</summary>
    public StoryTerms Terms { get; } = terms;

    /// <summary>When it was published; null when nothing says.</summary>
    public DateOnly? Day { get; } = day;

    /// <summary>Those like it, with how like they are.</summary>
    public List<(int Number, double Likeness)> Near { get; } = [];

    /// <summary>How like the most like ones are on average; grows with every article of the same matter.</summary>
    public double Density { get; private set; } = Alone;

    /// <summary>The number of the lowest article that is connected with it; itself when it stands alone.</summary>
    public int Component { get; set; }

    /// <summary>Notes an article that is like it.</summary>
    public void Add(int number, double likeness)
    {
        Near.Add((number, likeness));
        _nearest.Add(likeness);
        _nearest.Sort((one, other) => other.CompareTo(one));
        _nearest.RemoveRange(Math.Min(Crowd, _nearest.Count), Math.Max(0, _nearest.Count - Crowd));
        Density = Alone + (_nearest.Sum() / Crowd);
    }
}
