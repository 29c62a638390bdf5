using System.Globalization;

namespace OnRecord.Store;

/// <summary>
/// Sees to it that a record has one writer. SQLite before 3.51.3 can lose commits when two connections write and move the log into the
/// file at once (the WAL-reset bug, https://sqlite.org/wal.html), so a lock of SQLite's own is not enough. The operating system lets go of this one
/// when the process ends, however it ends; the file stays, since removing it would let two processes lock two files.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Who holds the lock, for the one who is refused.</summary>
    public static string Holder(DateTimeOffset since) =>
        string.Create(CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}, since {since.ToUniversalTime():yyyy-MM-dd HH:mm:ss} UTC");

    /// <summary>Takes the lock beside the record.</summary>
    /// <param name="path">The record.</param>
    /// <exception cref="OnRecordException">Somebody else has it, or the folder cannot be written.</exception>
    public static WriterLock Take(string path)
    {
        try
        {
            return new WriterLock(new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or DirectoryNotFoundException or PathTooLongException)
        {
            throw new OnRecordException($"{path} cannot be written: {fault.Message}", fault);
        }
        catch (IOException fault)
        {
            throw new OnRecordException($"{path} is being written already, by {HolderOf(path)}. Wait until that is done, or stop it.", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string HolderOf(string path)
    {
        try
        {
            using var database = Database.Open(path, Microsoft.Data.Sqlite.SqliteOpenMode.ReadOnly);
            using var row = database.Rows("meta", "writer");
            return row.Next() ? row.Text(0) : "another process";
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            return "another process";
        }
    }
}
