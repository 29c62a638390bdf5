using System.Collections.Immutable;

namespace OnRecord.Store;

/// <summary>A record, opened to be read. Any number of readers may stand beside the one writer; each sees whole batches. Not for use by several threads at once.</summary>
public sealed class Record : IDisposable
{
    /// <summary>The file.</summary>
    public string Path => throw new NotImplementedException();

    /// <summary>The version of the record's form.</summary>
    public int SchemaVersion => throw new NotImplementedException();

    /// <summary>The version of SQLite that this program carries.</summary>
    public static string SqliteVersion => throw new NotImplementedException();

    /// <summary>Opens the record at <paramref name="path"/>.</summary>
    /// <exception cref="OnRecordException">There is none, it is not a record, or it needs a newer program.</exception>
    public static Record Open(string path) => throw new NotImplementedException();

    /// <summary>How much it holds.</summary>
    public RecordCounts Counts() => throw new NotImplementedException();

    /// <summary>The runs, in the order in which they first began.</summary>
    public ImmutableArray<RunSummary> Runs() => throw new NotImplementedException();

    /// <summary>What did not become an article, in the order of addresses.</summary>
    public IEnumerable<Rejection> Rejections() => throw new NotImplementedException();

    /// <summary>The human decisions, in the order in which they were made.</summary>
    public IEnumerable<Decision> Decisions() => throw new NotImplementedException();

    /// <summary>The article with this id, with its text and source document; null when there is none.</summary>
    public Article? Article(string id) => throw new NotImplementedException();

    /// <inheritdoc/>
    public void Dispose() => throw new NotImplementedException();
}
