using System.Text;
using OnRecord.Store;
using Record = OnRecord.Store.Record;

namespace OnRecord.Tests.Store;

public class RecordCheckTests
{
    [Theory]
    [InlineData("update article set text = replace(text, 'case', 'cast') where id in (select id from article limit 1)", "article")]
    [InlineData("update article set outlet = 'Another'", "article")]
    [InlineData("update article set published_first = '2020-01-01', published_last = '2020-01-01'", "article")]
    [InlineData("update article set blocks = '[['", "article")]
    [InlineData("update source set bytes = zeroblob(length(bytes))", "source")]
    [InlineData("update source set encoding = 'utf-16', key = 'x'", "source")]
    [InlineData("update statement set mode = 'indirect'", "statement")]
    [InlineData("update statement set speaker_name = 'Somebody Else'", "statement")]
    [InlineData("update statement set mode = 'no such mode'", "article")]
    [InlineData("update statement set day_first = '1999-01-01'", "statement")]
    [InlineData("delete from evidence where role = 'cue'", "statement")]
    [InlineData("update evidence set words = upper(words) where role = 'content'", "evidence")]
    [InlineData("update evidence set start = start + 1 where role = 'speaker'", "evidence")]
    [InlineData("update evidence set stage = 'Other/1'", "evidence")]
    [InlineData("update appearance set mentions = '[]'", "actor")]
    [InlineData("update appearance set name = 'Somebody Else'", "actor")]
    [InlineData("update appearance set type = 'state'", "actor")]
    [InlineData("update actor_name set folded = 'somebody else'", "actor")]
    [InlineData("delete from office", "actor")]
    [InlineData("update article set path = 'elsewhere.txt'", "article")]
    [InlineData("update run set version = '9'", "run")]
    [InlineData("pragma foreign_keys = off; delete from run", "reference")]
    [InlineData("pragma foreign_keys = off; delete from actor", "reference")]
    [InlineData("delete from statement_words where rowid = 1", "index")]
    [InlineData("insert into article_words (rowid, words) values (999, 'x')", "index")]
    public void What_is_changed_behind_its_back_is_found(string change, string kind)
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(2));
        Assert.Empty(record.Faults());

        record.Tamper(change);

        Assert.Contains(record.Faults(), fault => fault.Kind == kind);
    }

    [Fact]
    public void A_flipped_bit_in_text_or_evidence_is_found()
    {
        const int Seed = 20260101;
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(12));
        record.Tamper("vacuum; pragma wal_checkpoint(truncate)");
        var sound = File.ReadAllBytes(record.Path);
        var places = PlacesOf(sound, "in case ").ToList();
        var random = new Random(Seed);
        var dump = record.Dump();
        var found = 0;

        for (var round = 0; round < 60; round++)
        {
            var flipped = (byte[])sound.Clone();
            var place = places[random.Next(places.Count)] + random.Next(8);
            flipped[place] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(record.Path, flipped);
            var isFound = record.Faults().Count > 0;

            // A page may keep a stale copy of a row in its unused room; that is not of the record.
            Assert.True(isFound || record.Dump() == dump, $"seed {Seed}, round {round}: byte {place} was flipped and nothing was said");
            found += isFound ? 1 : 0;
        }

        Assert.True(found > 30, $"only {found} flips hit the record");
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0x5A)]
    [InlineData(0xFF)]
    public void Any_page_that_is_overwritten_is_a_fault_and_no_crash(byte filling)
    {
        const int Page = 8192;
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(2));
        var sound = File.ReadAllBytes(record.Path);

        for (var place = 0; place < sound.Length; place += Page)
        {
            var damaged = (byte[])sound.Clone();
            damaged.AsSpan(place, Page).Fill(filling);
            File.WriteAllBytes(record.Path, damaged);
            Assert.True(damaged.AsSpan().SequenceEqual(sound) || IsDamaged(record), $"page {place / Page}");
        }
    }

    // So many ways to lose a table; the first page holds the schema.
    [Theory]
    [InlineData("pragma writable_schema = on; delete from sqlite_master where name = 'meta'")]
    [InlineData("pragma writable_schema = on; delete from sqlite_master where name = 'evidence'")]
    [InlineData("pragma writable_schema = on; update sqlite_master set sql = 'create table'")]
    [InlineData("pragma foreign_keys = off; drop table run")]
    [InlineData("pragma application_id = 7")]
    public void A_damaged_schema_is_a_fault(string damage)
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(1));
        record.Tamper(damage);

        Assert.True(IsDamaged(record));
    }

    private static bool IsDamaged(TemporaryRecord record)
    {
        try
        {
            return record.Faults().Count > 0;
        }
        catch (OnRecordException refusal)
        {
            return refusal.IsDamage;
        }
    }

    [Fact]
    public void A_damaged_article_is_not_shown()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(1));
        record.Tamper("update article set text = replace(text, 'case', 'cast')");

        using var reader = Record.Open(record.Path);
        var id = ContentId.Of('a', "", GeneratedNews.Draft(1).Source.Bytes.AsSpan());

        Assert.Contains("damaged", Assert.Throws<OnRecordException>(() => reader.Article(id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_counts_the_articles()
    {
        using var record = new TemporaryRecord();
        record.Add(GeneratedNews.Arrivals(3));
        using var reader = Record.Open(record.Path);
        var told = new List<long>();

        Assert.Empty(RecordCheck.Faults(reader, told.Add));
        Assert.Equal([1, 2, 3], told);
    }

    // The words stand in the file as they are: once in the article's text and once in the evidence of a statement.
    private static IEnumerable<int> PlacesOf(byte[] file, string words)
    {
        var wanted = Encoding.UTF8.GetBytes(words);
        for (var at = file.AsSpan().IndexOf(wanted); at >= 0;)
        {
            yield return at;
            var next = file.AsSpan(at + 1).IndexOf(wanted);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }
}
