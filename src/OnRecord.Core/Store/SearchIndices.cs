namespace OnRecord.Store;

/// <summary>
/// Changes of the search indices, kept until the end of the batch. FTS5 moves what it has gathered out of memory at every savepoint,
/// and each article has one: written at once, the indices would take as long as everything else together.
/// </summary>
internal sealed class SearchIndices(Database database)
{
    // A few long articles must not fill the memory.
    private const long MostCharacters = 16_000_000;

    private readonly List<Change> _waiting = [];
    private long _characters;

    /// <summary>How many changes wait.</summary>
    public int Count => _waiting.Count;

    /// <summary>Whether so much waits that it should be written before the end of the batch.</summary>
    public bool IsFull => _characters > MostCharacters;

    /// <summary>Adds an article by its words.</summary>
    public void AddArticle(long number, string words) => Add(new Change("index article", number, [words]));

    /// <summary>Adds a statement by the words of its content, its addressee and its article's title.</summary>
    public void AddStatement(long number, string content, string addressee, string title) =>
        Add(new Change("index statement", number, [content, addressee, title]));

    /// <summary>Removes an article.</summary>
    public void RemoveArticle(long number) => Add(new Change("unindex article", number, []));

    /// <summary>Removes a statement.</summary>
    public void RemoveStatement(long number) => Add(new Change("unindex statement", number, []));

    /// <summary>Takes back all but the first changes that wait.</summary>
    public void TakeBack(int count) => _waiting.RemoveRange(count, _waiting.Count - count);

    /// <summary>Writes what waits, in order.</summary>
    public void Write()
    {
        foreach (var change in _waiting)
        {
            database.Execute(change.Step, [change.Number, .. change.Words]);
        }

        _waiting.Clear();
        _characters = 0;
    }

    private void Add(Change change)
    {
        _waiting.Add(change);
        foreach (var words in change.Words)
        {
            _characters += words.Length;
        }
    }

    private readonly record struct Change(string Step, long Number, string[] Words);
}
