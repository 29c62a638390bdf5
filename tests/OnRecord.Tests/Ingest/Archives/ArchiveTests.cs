using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest.Archives;

public class ArchiveTests
{
    [Fact]
    public void Each_entry_of_a_zip_archive_is_read_by_its_own_format()
    {
        var arrivals = Reading.Of(Zips.Of(("folder/a.txt", "Plain words."), ("b.json", """{"title":"T","text":"Json words."}"""), ("__MACOSX/x", "no"), ("c.svg", "<svg/>")));
        var drafts = Reading.Drafts(arrivals);

        Assert.Equal(["-/folder/a.txt", "-/b.json"], drafts.Select(draft => draft.Source.Address.Split('#')[0]));
        Assert.Equal(3, arrivals.Length);
    }

    [Fact]
    public void Each_file_of_a_packed_tar_archive_is_read()
    {
        var arrivals = Reading.Of(Reading.Gzip(Zips.Tar(("a.txt", "One."), ("d/b.txt", new string('x', 600) + " end."))));

        Assert.Equal(["One.", new string('x', 600) + " end."], Reading.Drafts(arrivals).Select(draft => draft.Text));
        Assert.Empty(Reading.Reasons(arrivals));
    }

    [Fact]
    public void Pages_of_a_web_archive_are_read_with_address_and_day()
    {
        var text = Zips.Warc("warcinfo", "", "software: x", type: "application/warc-fields") + Zips.Warc("response", "https://news.example/a", Zips.Answer("Grüße.")) + Zips.Warc("request", "https://news.example/a", "GET / HTTP/1.1\r\n\r\n");
        var draft = Reading.Draft(text);

        Assert.Equal("https://news.example/a", draft.Source.Key);
        Assert.Equal("2020-01-02T03:04:05Z", draft.Fields[FieldNames.Captured].Value);
        Assert.Contains("Grüße", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Chunks_and_headers_that_lie_about_them_are_both_read()
    {
        var page = "<html><body><p>Words.</p></body></html>";
        var chunked = $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n{page.Length:x}\r\n{page}\r\n0\r\n\r\n";
        var joined = Zips.Answer("Words.", "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n");
        var drafts = Reading.Drafts(Reading.Of(Zips.Warc("response", "https://x/1", chunked) + Zips.Warc("response", "https://x/2", joined)));

        Assert.Equal(2, drafts.Length);
        Assert.All(drafts, draft => Assert.StartsWith("<html><body><p>Words.", draft.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_length_that_is_too_small_is_noticed_and_the_next_record_is_found()
    {
        var collection = new Collection(ReadOptions.Default);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Zips.Warc("response", "https://x/1", Zips.Answer("A long paragraph of words."), 90) + Zips.Warc("response", "https://x/2", Zips.Answer("Two."))));
        var drafts = Reading.Drafts(collection.Read(["-"], stream));

        Assert.Equal(2, drafts.Length);
        Assert.Contains("A long paragraph of words.", drafts[0].Text, StringComparison.Ordinal);
        Assert.Contains("too small", Assert.Single(collection.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_archive_that_is_cut_off_keeps_what_came_before()
    {
        var text = Zips.Warc("response", "https://x/1", Zips.Answer("One.")) + Zips.Warc("response", "https://x/2", Zips.Answer("Two."))[..^30];
        var arrivals = Reading.Of(text);

        Assert.Single(Reading.Drafts(arrivals));
        Assert.Equal([RejectionReasons.Truncated], Reading.Reasons(arrivals));
    }

    [Fact]
    public void Records_of_the_older_kind_are_read()
    {
        var answer = Zips.Answer("Old words.");
        var draft = Reading.Draft($"filedesc://x.arc 127.0.0.1 20140301000000 text/plain 5\n1 0 X\n\nhttp://x.example/ 1.2.3.4 20140102000000 text/html {Encoding.UTF8.GetByteCount(answer)}\n{answer}\n");

        Assert.Equal("http://x.example/", draft.Source.Key);
    }

    [Fact]
    public void A_package_gives_the_pages_of_its_web_archives()
    {
        var package = Zips.Of(("datapackage.json", "{}"), ("archive/a.warc", Zips.Warc("response", "https://x/1", Zips.Answer("One."))), ("pages/pages.jsonl", "{}"), ("indexes/index.cdx", "x"));

        Assert.Equal("https://x/1", Reading.Draft(package).Source.Key);
    }
}
