using System.Globalization;
using OnRecord.Ingest;
using OnRecord.Store;
using Fault = OnRecord.Store.Fault;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

/// <summary>A record in a folder of its own, which goes when the test ends.</summary>
public sealed class TemporaryRecord : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("onrecord-test-");

    /// <summary>The file.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "record.db");

    /// <summary>The run that tests write under.</summary>
    public static Run Run { get; } = OnRecord.Store.Run.Of("0.0.1", ["QuotationStage"], []);

    /// <summary>Adds what arrives by the stage for tests.</summary>
    public BatchCounts Add(IEnumerable<Arrival> arrivals, BatchOptions? options = null, CancellationToken stop = default, params IStage[] stages)
    {
        using var writer = RecordWriter.Open(Path, TimeProvider.System);
        var pipeline = new Pipeline(stages.Length == 0 ? [new QuotationStage()] : [.. stages]);
        return new BatchRunner(writer, Run, pipeline, Made).Run(arrivals, options ?? new BatchOptions(), stop);
    }

    /// <summary>Everything in it, as text.</summary>
    public string Dump()
    {
        using var record = Record.Open(Path);
        using var text = new StringWriter();
        RecordDump.Write(record, text);
        return text.ToString();
    }

    /// <summary>What a check says.</summary>
    public IReadOnlyList<Fault> Faults()
    {
        using var record = Record.Open(Path);
        return [.. RecordCheck.Faults(record)];
    }

    /// <summary>Runs SQL on the file, as no program should.</summary>
    public void Tamper(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A plain article, so that these tests do not hang on how the product cleans.</summary>
    public static (Article? Article, Rejection? Rejection) Made(Draft draft)
    {
        var published = draft.Fields.GetValueOrDefault(FieldNames.Published);
        var article = An.Article(draft.Text) with
        {
            Source = draft.Source,
            Id = ContentId.Of('a', draft.Source.Key, draft.Source.Bytes.AsSpan()),
            Title = new Stated<string>(draft.Text.Split('\n')[0], "first line"),
            Outlet = draft.Fields.GetValueOrDefault(FieldNames.Outlet),
            Published = published is null ? null : new Stated<DateInterval>(DateInterval.Day(DateOnly.Parse(published.Value, CultureInfo.InvariantCulture)), published.Rule),
            PublishedReason = published is null ? "nothing says" : null,
        };
        return (article, null);
    }
}
