using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace OnRecord.Store;

/// <summary>Says in a sentence what is wrong with the world when SQLite cannot go on.</summary>
internal static class World
{
    /// <summary>The sentence for the user; what was not committed is not in the record.</summary>
    public static OnRecordException Says(SqliteException fault, string path) => new(Sentence(fault, path), fault)
    {
        // An error in SQL that is sound means that the tables are not those that were made.
        IsDamage = fault.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_ERROR or raw.SQLITE_FORMAT,
    };

    /// <summary>Whether the fault lies in what was to be stored and not in the world.</summary>
    public static bool IsBug(SqliteException fault) =>
        fault.SqliteErrorCode is raw.SQLITE_CONSTRAINT or raw.SQLITE_TOOBIG or raw.SQLITE_MISMATCH or raw.SQLITE_ERROR or raw.SQLITE_RANGE;

    private static string Sentence(SqliteException fault, string path) => fault.SqliteErrorCode switch
    {
        raw.SQLITE_FULL => $"The disk is full. What {path} held before is safe; make room and run the same command again, it goes on where it stopped.",
        raw.SQLITE_READONLY => $"{path} cannot be written: it, or the folder it lies in, is read-only.",
        raw.SQLITE_CANTOPEN => $"{path} cannot be opened: look whether its folder is there and may be written.",
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => $"{path} is in use by another program. Close that and run the same command again.",
        raw.SQLITE_IOERR => $"The disk failed while {path} was in use ({fault.Message.TrimEnd('.')}). Look after the disk, then run 'onrecord check'.",
        raw.SQLITE_CORRUPT => $"{path} is damaged ({fault.Message.TrimEnd('.')}). Restore it from a backup, or add the articles to a new record.",
        raw.SQLITE_NOTADB => $"{path} is not a record of OnRecord. Name another file with --record.",
        raw.SQLITE_ERROR => $"{path} does not have the tables of a record ({fault.Message.TrimEnd('.')}). Restore it from a backup, or add the articles to a new record.",
        _ => $"SQLite cannot go on with {path}: {fault.Message.TrimEnd('.')}.",
    };
}
