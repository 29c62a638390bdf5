using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace OnRecord.Store;

/// <summary>Knows the versions of a record's form: makes a new record, brings an older one up to date, refuses a newer one.</summary>
internal static class Schema
{
    /// <summary>Stands in the file's head, so that any program can tell a record from another database: "ONRC".</summary>
    public const int Application = 0x4F4E5243;

    private const string Head = "SQLite format 3\0";

    private static readonly Version _oldestSqlite = new(3, 50, 2);

    /// <summary>The version that this program writes.</summary>
    public static int Version => Sql.Migrations.Length;

    /// <summary>Refuses a file that is no database, whatever its name; an empty file may become a record.</summary>
    /// <exception cref="OnRecordException">It is something else.</exception>
    public static void CheckHead(string path)
    {
        Span<byte> head = stackalloc byte[16];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length > 0 && !head[..length].SequenceEqual(Encoding.ASCII.GetBytes(Head)))
        {
            throw NotARecord(path);
        }
    }

    /// <summary>Refuses to work with a SQLite that has known faults.</summary>
    /// <exception cref="OnRecordException">It is too old.</exception>
    public static void CheckSqlite(string version)
    {
        // Older builds carry CVE-2025-6965.
        if (System.Version.Parse(version) < _oldestSqlite)
        {
            throw new OnRecordException($"This program was started with SQLite {version}; it needs {_oldestSqlite} or newer. Install the program anew, with all of its files.");
        }
    }

    /// <summary>Refuses what cannot be read: another program's database, an empty one, or a record that needs a newer program.</summary>
    /// <exception cref="OnRecordException">It cannot be read.</exception>
    public static int CheckReadable(Database database, string path)
    {
        var version = VersionOf(database, path)
            ?? throw new OnRecordException($"{path} is empty; 'onrecord add' makes a record of it.") { IsDamage = true };
        CheckVersion(database, path, "min_reader", "read");
        return version;
    }

    /// <summary>Makes the record, or brings it up to date; in one transaction, so that it is done wholly or not at all.</summary>
    /// <exception cref="OnRecordException">It is another program's database, or needs a newer program.</exception>
    public static void BringUpToDate(Database database, string path)
    {
        var version = VersionOf(database, path) ?? 0;
        if (version > 0)
        {
            CheckVersion(database, path, "min_writer", "written");
        }
        else
        {
            database.Script("pragma page_size = 8192");
        }

        database.Script("pragma journal_mode = wal");
        if (version < Version)
        {
            Migrate(database, version);
        }
    }

    private static void Migrate(Database database, int from)
    {
        database.Learn();
        var steps = string.Join('\n', Sql.Migrations.Skip(from));
        database.Script(string.Create(
            CultureInfo.InvariantCulture,
            $"begin immediate;\n{steps}\npragma application_id = {Application};\npragma user_version = {Version};\ncommit;"));
    }

    private static int? VersionOf(Database database, string path)
    {
        try
        {
            var application = database.Pragma("application_id");
            var version = (int)database.Pragma("user_version");
            var isEmpty = application == 0 && version == 0 && database.Pragma("schema_version") == 0;
            return isEmpty ? null : application == Application ? version : throw NotARecord(path);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw NotARecord(path);
        }
    }

    private static void CheckVersion(Database database, string path, string key, string done)
    {
        if (database.Number("meta", key) is { } needed && needed > Version)
        {
            throw new OnRecordException(
                $"{path} was written by a newer version of OnRecord: it can only be {done} by a program that knows form {needed.ToString(CultureInfo.InvariantCulture)}, and this one knows {Version.ToString(CultureInfo.InvariantCulture)}. Nothing was changed; update OnRecord.");
        }
    }

    private static OnRecordException NotARecord(string path) =>
        new($"{path} is not a record of OnRecord; nothing was changed. Name another file with --record.") { IsDamage = true };
}
