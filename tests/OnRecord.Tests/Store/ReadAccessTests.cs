using OnRecord.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

public class ReadAccessTests
{
    [Fact]
    public void Readers_and_writers_leave_nothing_beside_the_record_but_the_lock()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(2));
        using (var reader = Record.Open(record.Path))
        {
            Assert.Equal(2, reader.Counts().Articles);
        }

        Assert.Equal(["record.db", "record.db.lock"], FilesBeside(record));
    }

    [Fact]
    public void A_reader_that_ends_after_the_writer_tidies_up()
    {
        using var record = new TemporaryRecord();
        var writer = RecordWriter.Open(record.Path, TimeProvider.System);
        using (var reader = Record.Open(record.Path))
        {
            writer.Begin(TemporaryRecord.Run);
            writer.Save(Sample.Findings());
            writer.Finish();
            writer.Dispose();
            Assert.Equal(1, reader.Counts().Articles);
        }

        Assert.Equal(["record.db", "record.db.lock"], FilesBeside(record));
        Assert.Empty(record.Faults());
    }

    [Fact]
    public void A_reader_changes_nothing()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(1));
        var before = File.ReadAllBytes(record.Path);

        Assert.Empty(record.Faults());
        Assert.NotEmpty(record.Dump());

        Assert.Equal(before, File.ReadAllBytes(record.Path));
    }

    [Fact]
    public void A_record_in_a_folder_that_may_not_be_written_is_read()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(2));
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var folder = Path.GetDirectoryName(record.Path)!;
        var mode = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Empty(record.Faults());
        }
        finally
        {
            File.SetUnixFileMode(folder, mode);
        }
    }

    [Fact]
    public void Where_nothing_can_be_put_beside_it_a_record_is_read_as_it_is()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(2));
        var dump = record.Dump();
        Hinder(record.Path);

        Assert.Equal(dump, record.Dump());
        Assert.Empty(record.Faults());
    }

    [Theory]
    [InlineData("a b%41#c?d.db")]
    [InlineData("Ärger ‘x’ & y.db")]
    public void Any_name_will_do(string name)
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(1));
        var path = Path.Combine(Path.GetDirectoryName(record.Path)!, name);
        File.Move(record.Path, path);
        Hinder(path);

        using var reader = Record.Open(path);

        Assert.Equal(1, reader.Counts().Articles);
    }

    [Fact]
    public void A_record_that_is_changed_under_such_a_reader_is_not_trusted()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(2));
        Hinder(record.Path);
        using var reader = Record.Open(record.Path);
        Assert.Equal(2, reader.Counts().Articles);

        File.SetLastWriteTimeUtc(record.Path, File.GetLastWriteTimeUtc(record.Path).AddSeconds(1));

        Assert.Contains("was changed while it was read", Assert.Throws<OnRecordException>(() => reader.Counts()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Work_that_waits_in_a_log_is_not_passed_over()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(1));
        Hinder(record.Path);
        File.WriteAllBytes($"{record.Path}-wal", new byte[32]);

        var refusal = Assert.Throws<OnRecordException>(() => Record.Open(record.Path));

        Assert.Contains("record.db-wal holds work that is not in it yet", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        using var record = new TemporaryRecord();
        var folder = Path.Combine(Path.GetDirectoryName(record.Path)!, "missing");

        var refusal = Assert.Throws<OnRecordException>(() => RecordWriter.Open(Path.Combine(folder, "x.db"), TimeProvider.System));

        Assert.Contains($"there is no folder {folder}. Make it with 'mkdir -p {folder}'", refusal.Message, StringComparison.Ordinal);
    }

    // SQLite opens no link in the place of its own file; that hinders every user, whatever rights the tests run with.
    private static void Hinder(string path) => File.CreateSymbolicLink($"{path}-shm", "nowhere/at-all");

    private static IEnumerable<string?> FilesBeside(TemporaryRecord record) =>
        Directory.GetFiles(Path.GetDirectoryName(record.Path)!).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
