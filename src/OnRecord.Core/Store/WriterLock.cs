using System.Globalization;

namespace OnRecord.Store;

/// <summary>
/// Sees to it that a record has one writer. SQLite before 3.51.3 can lose commits when two connections write and move the log into the
/// file at once (the WAL-reset bug, https://sqlite.org/wal.html), so a lock of SQLite's own is not enough. The operating system lets go of this one
/// when the process ends, however it ends; the file stays, since removing it would let two processes lock two files.
/// </summary>
internal sealed class WriterLock : IDisposable
{
    // What the systems say of a file that somebody has locked, and of a disk or quota that is full: Linux, macOS, Windows.
    private static readonly int[] _held = [11, 35, unchecked((int)0x80070020), unchecked((int)0x80070021)];
    private static readonly int[] _full = [28, 122, 69, unchecked((int)0x80070070), unchecked((int)0x80070027)];

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
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            throw new OnRecordException(Sentence(path, fault), fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static string Sentence(string path, Exception fault) => fault switch
    {
        UnauthorizedAccessException => $"{path} cannot be written: look whether this user may write its folder and {path}.lock.",
        DirectoryNotFoundException when Path.GetDirectoryName(path) is { Length: > 0 } folder =>
            $"{path} cannot be made: there is no folder {folder}. Make it with 'mkdir -p {folder}', or name another record with --record.",
        { HResult: var code } when _held.Contains(code) => $"{path} is being written already, by {HolderOf(path)}. Wait until that is done, or stop it.",
        { HResult: var code } when _full.Contains(code) => $"{path} cannot be written: the disk is full. Make room and run the same command again.",
        _ => $"{path} cannot be written: {fault.Message.TrimEnd('.')}.",
    };

    private static string HolderOf(string path)
    {
        try
        {
            using var database = Database.ToRead(path);
            using var row = database.Rows("meta", "writer");
            return row.Next() ? row.Text(0) : "another process";
        }
        catch (Microsoft.Data.Sqlite.SqliteException)
        {
            return "another process";
        }
    }
}
