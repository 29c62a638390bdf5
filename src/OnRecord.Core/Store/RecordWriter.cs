using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>
/// A record, opened to be written. There is one writer at a time. What is saved becomes visible, and safe from a loss of power, with
/// <see cref="Commit"/>; what is not committed is gone when the writer is closed.
/// </summary>
public sealed class RecordWriter : IDisposable
{
    // A few long articles must not fill the memory: they end the batch.
    private const long MostCharacters = 32_000_000;

    private readonly WriterLock _lock;
    private readonly Database _database;
    private readonly RowNumbers _numbers = new();
    private readonly ArticleRows _articles;
    private readonly List<Action> _batch = [];
    private long _characters;
    private long? _run;
    private bool _isOpen;

    private RecordWriter(string path, TimeProvider clock, WriterLock held, Database database)
    {
        (Path, Clock, _lock, _database) = (path, clock, held, database);
        _articles = new ArticleRows(database, _numbers);
        _numbers.Read(database);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The clock by which times are noted.</summary>
    internal TimeProvider Clock { get; }

    /// <summary>Opens the record at <paramref name="path"/>, makes it when it is not there, and brings it up to date when it is older.</summary>
    /// <exception cref="OnRecordException">Somebody else writes it, it is not a record, it needs a newer program, or the place cannot be written.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "What is opened belongs to what is returned.")]
    public static RecordWriter Open(string path, TimeProvider clock)
    {
        if (File.Exists(path))
        {
            Schema.CheckHead(path);
        }

        var held = WriterLock.Take(path);
        Database? database = null;
        try
        {
            database = Database.ToWrite(path);
            Schema.CheckSqlite(database.Version);
            Schema.BringUpToDate(database, path);
            database.Execute("set meta", "writer", WriterLock.Holder(clock.GetUtcNow()));
            return new RecordWriter(path, clock, held, database);
        }
        catch (Exception fault)
        {
            database?.Dispose();
            held.Dispose();
            throw fault is SqliteException sqlite ? World.Says(sqlite, path) : fault;
        }
    }

    /// <summary>Says to which run the following findings belong. A run that is in the record already is extended.</summary>
    public void Begin(Run run) => Guarded(() =>
    {
        _database.Execute("begin run", run.Id, run.Version, Json.List(run.Stages), Json.List(run.Models), Days.Write(Clock.GetUtcNow()));
        _run = _database.Number("find run", run.Id);
    });

    /// <summary>Notes that the run has come to its end, and commits. SQLite then looks at its tables, so that it finds the short way to answers.</summary>
    public void Finish()
    {
        Guarded(() => _database.Execute("finish run", Days.Write(Clock.GetUtcNow()), CurrentRun));
        Commit();
        Outside(() => _database.Execute("learn"));
    }

    /// <summary>Saves an article with what was found in it.</summary>
    /// <exception cref="InvalidOperationException">The findings are not true of the article, or no run was begun.</exception>
    public Saved Save(Findings findings) => Save(ArticleEntry.Of(findings, []), again: false);

    /// <summary>Saves a rejection; a later one at the same address replaces it.</summary>
    public void Reject(Rejection rejection) => Reject(rejection, null, null);

    /// <summary>Makes everything saved so far part of the record, for good.</summary>
    public void Commit()
    {
        if (_isOpen)
        {
            Close();
            Outside(() => _database.Execute("commit"));
        }
    }

    /// <summary>Takes back everything since the last commit.</summary>
    public void Rollback()
    {
        if (_isOpen)
        {
            Close();
            Outside(() => _database.RollBack());
            _numbers.Read(_database);
        }
    }

    /// <summary>Adds a decision, for good; its number and time are given here.</summary>
    public Decision Append(string who, string kind, string target, string? value = null, string? why = null, long? undoes = null)
    {
        var at = Clock.GetUtcNow();
        var decision = new Decision(0, at, who, kind, target, value, why, undoes);
        long number = 0;
        Guarded(() => number = _database.Number("add decision", Days.Write(at), who, kind, target, value, why, undoes, Seal.Of(decision)) ?? 0);
        Commit();
        return decision with { Seq = number };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _database.Dispose();
        _lock.Dispose();
    }

    /// <summary>Whether this very draft was read at this address by the present run, so that nothing new can come of it.</summary>
    internal bool Knows(string source, string address, byte[] draft) =>
        _database.Number("is known", source, address, draft, CurrentRun) is not null;

    /// <summary>Forgets a rejection, since there is an article at its address.</summary>
    internal void Forget(string address) => Guarded(() => _database.Execute("forget rejection", address));

    /// <summary>Saves an article that was worked out before.</summary>
    internal Saved Save(ArticleEntry entry, bool again)
    {
        var saved = Saved.Copy;
        Guarded(() => saved = _articles.Save(entry, CurrentRun, again));
        _characters += entry.Findings.Article.Text.Length;
        if (_characters > MostCharacters)
        {
            Commit();
        }

        return saved;
    }

    /// <summary>Saves a rejection with its source document, where there is one, and the place in the program where it arose.</summary>
    internal void Reject(Rejection rejection, SourceDocument? source, string? trace) => Guarded(() =>
    {
        long? kept = source is null ? null : _articles.Keep(SourceEntry.Of(source));
        _database.Execute("reject", rejection.Address, rejection.Reason, rejection.Detail, trace, kept, CurrentRun, Seal.Of(rejection));
    });

    private long CurrentRun => _run ?? throw new InvalidOperationException("No run was begun.");

    // A fault in one article takes back that article alone: the batch is rolled back, and what went before is written again. A savepoint
    // for each article would do as well, but it costs every article a copy of the pages it changes.
    private void Guarded(Action write) => Outside(() =>
    {
        if (!_isOpen)
        {
            _database.Execute("begin");
            _isOpen = true;
        }

        try
        {
            write();
            _batch.Add(write);
        }
        catch (SqliteException fault) when (World.IsBug(fault))
        {
            WriteAgain();
            throw new InvalidOperationException(fault.Message, fault);
        }
    });

    private void WriteAgain()
    {
        _database.RollBack();
        _numbers.Read(_database);
        _database.Execute("begin");
        _batch.ForEach(write => write());
    }

    private void Close()
    {
        _isOpen = false;
        _batch.Clear();
        _characters = 0;
    }

    private void Outside(Action write)
    {
        try
        {
            write();
        }
        catch (SqliteException fault)
        {
            throw World.Says(fault, Path);
        }
    }
}
