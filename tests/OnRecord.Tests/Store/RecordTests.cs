using System.Text;
using OnRecord.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

public class RecordTests
{
    [Fact]
    public void What_was_saved_is_read_back_as_it_was()
    {
        using var record = new TemporaryRecord();
        var findings = Sample.Findings();
        using (var writer = RecordWriter.Open(record.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            Assert.Equal(Saved.Added, writer.Save(findings));
            writer.Commit();
        }

        using var reader = Record.Open(record.Path);
        var back = reader.Findings(findings.Article.Id)!;

        Assert.Equal(Sample.Describe(findings), Sample.Describe(back));
        Assert.Empty(record.Faults());
    }

    [Fact]
    public void What_is_not_committed_is_gone()
    {
        using var record = new TemporaryRecord();
        using (var writer = RecordWriter.Open(record.Path, TimeProvider.System))
        {
            writer.Begin(TemporaryRecord.Run);
            writer.Save(Sample.Findings());
        }

        using var reader = Record.Open(record.Path);
        Assert.Equal(0, reader.Counts().Articles);
    }

    [Fact]
    public void A_second_writer_is_refused_and_told_who_writes()
    {
        using var record = new TemporaryRecord();
        using var first = RecordWriter.Open(record.Path, TimeProvider.System);

        var refusal = Assert.Throws<OnRecordException>(() => RecordWriter.Open(record.Path, TimeProvider.System));

        Assert.Contains($"process {Environment.ProcessId} on ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_sees_whole_batches_beside_the_writer()
    {
        using var record = new TemporaryRecord();
        using var writer = RecordWriter.Open(record.Path, TimeProvider.System);
        using var reader = Record.Open(record.Path);
        writer.Begin(TemporaryRecord.Run);
        writer.Save(Sample.Findings());

        Assert.Equal(0, reader.Counts().Articles);
        writer.Commit();
        Assert.Equal(1, reader.Counts().Articles);
    }

    [Theory]
    [InlineData("this is no database at all")]
    [InlineData("short")]
    public void A_file_that_is_not_a_record_is_refused_and_left_alone(string content)
    {
        using var record = new TemporaryRecord();
        File.WriteAllText(record.Path, content);

        Assert.Contains("not a record", Assert.Throws<OnRecordException>(() => Record.Open(record.Path)).Message, StringComparison.Ordinal);
        Assert.Contains("not a record", Assert.Throws<OnRecordException>(() => RecordWriter.Open(record.Path, TimeProvider.System)).Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(record.Path));
    }

    [Fact]
    public void The_database_of_another_program_is_refused_and_left_alone()
    {
        using var record = new TemporaryRecord();
        record.Tamper("create table recipe (name text)");
        var before = File.ReadAllBytes(record.Path);

        Assert.Throws<OnRecordException>(() => Record.Open(record.Path));
        Assert.Throws<OnRecordException>(() => RecordWriter.Open(record.Path, TimeProvider.System));
        Assert.Equal(before, File.ReadAllBytes(record.Path));
    }

    [Fact]
    public void A_record_that_is_not_there_is_said_to_be_missing()
    {
        using var record = new TemporaryRecord();

        Assert.Contains("no record", Assert.Throws<OnRecordException>(() => Record.Open(record.Path)).Message, StringComparison.Ordinal);
        Assert.False(File.Exists(record.Path));
    }

    [Fact]
    public void A_record_of_a_newer_program_is_read_or_written_only_as_far_as_that_program_allows()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(1));
        record.Tamper("update meta set value = 99 where key = 'min_writer'; pragma user_version = 99");

        Assert.Contains("newer version", Assert.Throws<OnRecordException>(() => RecordWriter.Open(record.Path, TimeProvider.System)).Message, StringComparison.Ordinal);
        using (var reader = Record.Open(record.Path))
        {
            Assert.Equal((99, 1), (reader.SchemaVersion, reader.Counts().Articles));
        }

        record.Tamper("update meta set value = 99 where key = 'min_reader'");
        Assert.Contains("newer version", Assert.Throws<OnRecordException>(() => Record.Open(record.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_are_kept_in_order_and_cannot_be_changed()
    {
        using var record = new TemporaryRecord();
        using (var writer = RecordWriter.Open(record.Path, TimeProvider.System))
        {
            writer.Append("nina", "merge", "p-1", "p-2", "the same person");
            writer.Append("nina", "undo", "p-1", undoes: 1);
        }

        using (var reader = Record.Open(record.Path))
        {
            Assert.Equal([(1, "merge", (long?)null), (2, "undo", 1)], reader.Decisions().Select(one => (one.Seq, one.Kind, one.Undoes)));
        }

        Assert.ThrowsAny<Exception>(() => record.Tamper("update decision set who = 'otto'"));
        Assert.ThrowsAny<Exception>(() => record.Tamper("delete from decision"));
    }

    [Fact]
    public void Sources_come_back_byte_for_byte()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(3));

        using var reader = Record.Open(record.Path);
        var draft = GeneratedNews.Draft(2);
        var article = reader.Article(ContentId.Of('a', "", draft.Source.Bytes.AsSpan()))!;

        Assert.Equal(Encoding.UTF8.GetBytes(GeneratedNews.Text(2)), article.Source.Bytes);
    }

    [Fact]
    public void The_views_answer_plain_questions()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(3));

        record.Tamper("create temp table answer as select content from v_statements where actor is not null; create temp table other as select name from v_actors; create temp table third as select words from v_evidence, v_articles");
    }

    [Fact]
    public void The_bundled_SQLite_is_new_enough() => Assert.True(Version.Parse(Record.SqliteVersion) >= new Version(3, 50, 2));
}
