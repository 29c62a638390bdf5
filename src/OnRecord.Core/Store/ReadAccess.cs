using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OnRecord.Store;

/// <summary>
/// Opens databases to read them. For its readers, too, SQLite keeps files beside a database, and only who may write the database takes them
/// away again; so readers ask for more than they need. Where they do not get it and nothing waits in a log, the file is read as one that
/// nobody changes (https://sqlite.org/wal.html#read_only_databases).
/// </summary>
internal static class ReadAccess
{
    private static readonly string[] _logs = ["-wal", "-journal"];

    /// <summary>Opens the file.</summary>
    /// <exception cref="OnRecordException">It cannot be read in this place.</exception>
    /// <exception cref="SqliteException">It cannot be read at all.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "What is opened belongs to what is returned.")]
    public static Database Open(string path)
    {
        var still = new StillFile(path);
        var log = LogOf(path);
        try
        {
            if (Usual(path, log is not null) is { } database)
            {
                return database;
            }
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY)
        {
            if (log is not null)
            {
                throw new OnRecordException(
                    $"{path} cannot be read here: {log} holds work that is not in it yet, and this user may not write beside it. Run 'onrecord runs' once as a user who may; after that, anybody can read it.",
                    fault);
            }
        }

        return Database.Still(still);
    }

    // Null where the file may not be written and nothing waits: files that come into being beside it would stay.
    private static Database? Usual(string path, bool hasLog)
    {
        var database = Database.ToRead(path);
        try
        {
            if (!database.IsReadOnly || hasLog)
            {
                // The first look at the content is what needs the files beside it.
                _ = database.Pragma("schema_version");
                return database;
            }
        }
        catch
        {
            database.Dispose();
            throw;
        }

        database.Dispose();
        return null;
    }

    private static string? LogOf(string path)
    {
        var file = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        return _logs.Select(end => file + end).FirstOrDefault(log => new FileInfo(log) is { Exists: true, Length: > 0 });
    }
}
