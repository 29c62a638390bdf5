using OnRecord.Store;
using OnRecord.Tests.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Query;

/// <summary>A record of one article in which nothing was found.</summary>
public sealed class OneArticle : IDisposable
{
    private readonly TemporaryRecord _file = new();

    public OneArticle(string text)
    {
        using (var writer = RecordWriter.Open(_file.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            writer.Save(new Findings(An.Article(text), "", [], []));
            writer.Commit();
        }

        Record = Record.Open(_file.Path);
    }

    /// <summary>The record.</summary>
    public Record Record { get; }

    public void Dispose()
    {
        Record.Dispose();
        _file.Dispose();
    }
}
