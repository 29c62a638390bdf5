using OnRecord.Query;
using OnRecord.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

public class MigrationTests
{
    private static string Kept(int version) => Path.Combine(Repository.Root, "tests", "OnRecord.Tests", "Store", "Records", $"v{version}.sql");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_record_of_every_version_is_brought_up_to_date_with_all_it_holds(int version)
    {
        using var record = new TemporaryRecord();
        record.Tamper(File.ReadAllText(Kept(version)));

        using (RecordWriter.Open(record.Path, TimeProvider.System))
        {
        }

        Assert.Empty(record.Faults());
        using var reader = Record.Open(record.Path);
        var statement = Assert.Single(StatementSearch.Find(reader, new StatementFilter { Words = "rift" }));
        Assert.Equal("There is no rift", statement.Statement.Content[0].Words);
        Assert.Equal("merge", Assert.Single(reader.Decisions()).Kind);
        Assert.Equal("no text field", Assert.Single(reader.Rejections()).Reason);
        Assert.Equal(Verdict.Exact, QuoteSearch.Verify(reader, "there will be none", "Brennick").Verdict);
    }

    [Fact]
    public void The_newest_version_is_kept_as_text()
    {
        using var record = new TemporaryRecord();
        using (RecordWriter.Open(record.Path, TimeProvider.System))
        {
        }

        using var reader = Record.Open(record.Path);
        if (Environment.GetEnvironmentVariable("ONRECORD_ACCEPT") == "1")
        {
            File.WriteAllText(Kept(reader.SchemaVersion), RecordText.OfSample());
        }

        Assert.True(File.Exists(Kept(reader.SchemaVersion)), $"ONRECORD_ACCEPT=1 ./test writes {Kept(reader.SchemaVersion)}");
    }

    [Fact]
    public void The_kept_text_makes_the_form_that_the_program_makes()
    {
        using var kept = new TemporaryRecord();
        using var made = new TemporaryRecord();
        kept.Tamper(File.ReadAllText(Kept(3)));
        using (RecordWriter.Open(kept.Path, TimeProvider.System))
        using (RecordWriter.Open(made.Path, TimeProvider.System))
        {
        }

        Assert.Equal(RecordText.FormOf(made.Path), RecordText.FormOf(kept.Path));
    }
}
