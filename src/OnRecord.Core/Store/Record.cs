using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>A record, opened to be read. Any number of readers may stand beside the one writer; each answer sees whole batches. Not for use by several threads at once.</summary>
public sealed class Record : IDisposable
{
    private Record(string path, Database database, int version) => (Path, Database, SchemaVersion) = (path, database, version);

    /// <summary>The version of SQLite that this program carries.</summary>
    public static string SqliteVersion
    {
        get
        {
            using var database = Database.InMemory();
            return database.Version;
        }
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The version of the record's form.</summary>
    public int SchemaVersion { get; }

    /// <summary>Whether it has the form that this program writes; an older one must be brought up to date by a writer before it can be asked everything.</summary>
    public bool IsOfThisVersion => SchemaVersion == Schema.Version;

    /// <summary>The connection.</summary>
    internal Database Database { get; }

    /// <summary>Opens the record at <paramref name="path"/>.</summary>
    /// <exception cref="OnRecordException">There is none, it is not a record, or it needs a newer program.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "What is opened belongs to what is returned.")]
    public static Record Open(string path)
    {
        if (!File.Exists(path))
        {
            throw new OnRecordException($"There is no record at {path}; 'onrecord add' makes one, and --record names another.");
        }

        Database? database = null;
        try
        {
            database = ReadAccess.Open(path);
            Schema.CheckSqlite(database.Version);
            return new Record(path, database, Schema.CheckReadable(database, path));
        }
        catch (Exception fault)
        {
            database?.Dispose();
            throw fault is SqliteException sqlite ? World.Says(sqlite, path) : fault;
        }
    }

    /// <summary>How much it holds.</summary>
    public RecordCounts Counts()
    {
        using var row = Database.Rows("counts");
        row.Next();
        return new RecordCounts(
            row.Number(0), row.Number(1), row.Number(2), row.Number(3), row.Number(4), row.Number(5), row.Number(6), row.Number(7),
            row.Interval(8), new FileInfo(Path).Length);
    }

    /// <summary>The runs, in the order in which they first began.</summary>
    public ImmutableArray<RunSummary> Runs()
    {
        var runs = ImmutableArray.CreateBuilder<RunSummary>();
        using var row = Database.Rows("runs");
        while (row.Next())
        {
            runs.Add(new RunSummary(SmallRows.Run(row), row.Moment(4) ?? default, row.Moment(5), row.Number(6), row.Number(7), row.Number(8)));
        }

        return runs.ToImmutable();
    }

    /// <summary>What did not become an article, in the order of addresses.</summary>
    public IEnumerable<Rejection> Rejections()
    {
        using var row = Database.Rows("rejections");
        while (row.Next())
        {
            yield return SmallRows.Rejection(row);
        }
    }

    /// <summary>The human decisions, in the order in which they were made.</summary>
    public IEnumerable<Decision> Decisions()
    {
        using var row = Database.Rows("decisions");
        while (row.Next())
        {
            yield return SmallRows.Decision(row);
        }
    }

    /// <summary>The article with this id, with its text and source document; null when there is none.</summary>
    /// <exception cref="OnRecordException">What is stored of it is damaged.</exception>
    public Article? Article(string id) => Findings(id)?.Article;

    /// <summary>The article with this id and all that was found in it; null when there is none.</summary>
    /// <exception cref="OnRecordException">What is stored of it is damaged.</exception>
    public Findings? Findings(string id) =>
        Database.Number("article number", id) is not { } number ? null
        : new FindingsReader(Database).Read(number) is { Faults: [], Findings: { } findings } ? findings
        : throw new OnRecordException($"What the record holds of {id} is damaged; 'onrecord check' says where.");

    /// <inheritdoc/>
    public void Dispose() => Database.Dispose();
}
