using System.Diagnostics;
using System.Text;
using OnRecord.Clean;

namespace OnRecord.Tests.Ingest.Hostile;

/// <summary>Inputs that are made to cost much. The times are generous: what must not happen takes minutes or the stack.</summary>
public class HostileMarkupTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Inputs => new()
    {
        { "deep feed", "<rss><channel><item><description>" + Repeat("<b>", Many) + "x" },
        { "deep nitf", "<nitf><body><body.content>" + Repeat("<p>", Many) + "x" },
        { "closing tags", "<nitf>" + Repeat("<a></b>", Many) },
        { "one giant attribute", "<rss><item title=\"" + new string('a', 5_000_000) + "\"><title>t</title></item></rss>" },
        { "many attributes", "<rss><item " + Repeat("a=1 ", Many) + "><title>t</title></item></rss>" },
        { "open quotation marks", "<rss><item " + Repeat("a=\"", Many) + "><title>t</title></item></rss>" },
        { "only opening signs", "<rss>" + Repeat("<", 1_000_000) },
        { "open comments", "<rss>" + Repeat("<!-- ", Many) },
        { "open sections", "<rss><item><title>" + Repeat("<![CDATA[", Many) },
        { "ampersands", "<rss><item><title>" + Repeat("&", 1_000_000) + "</title></item></rss>" },
        { "escaped twice", "<rss><item><title>t</title><description>" + Repeat("&amp;lt;", Many) + "</description></item></rss>" },
        { "deep rtf", @"{\rtf1" + Repeat("{", Many) + "x" },
        { "closing rtf", @"{\rtf1" + Repeat("}", Many) + "x" },
        { "endless word of rtf", @"{\rtf1\" + new string('a', 1_000_000) },
        { "bytes of rtf", @"{\rtf1 " + Repeat(@"\'e9", Many) },
        { "deep mail", Repeat("MIME-Version: 1.0\nSubject: s\nFrom: a@b\nContent-Type: message/rfc822\n\n", 5000) },
        { "many parts", "MIME-Version: 1.0\nSubject: s\nFrom: a@b\nContent-Type: multipart/mixed; boundary=b\n\n" + Repeat("--b\n\nx\n", Many) },
        { "endless header", "MIME-Version: 1.0\nSubject: s\nFrom: " + new string('a', 1_000_000) + "\n" + Repeat(" x\n", 900) + "\nwords" },
        { "encoded words", "MIME-Version: 1.0\nFrom: a@b\nSubject: " + Repeat("=?utf-8?Q?=", 20_000) + "\n\nwords" },
        { "endless line of a web archive", "WARC/1.0\r\n" + new string('a', 3_000_000) },
        { "many headers of a web archive", "WARC/1.0\r\n" + Repeat("a: b\r\n", Many) },
        { "a length beyond all", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9223372036854775807\r\n\r\nx" },
        { "numbers of documents", Repeat("1 of 2 DOCUMENTS\n\n", 20_000) },
        { "ends of documents", Repeat("End of Document\n", 20_000) },
        { "codes", Repeat("HD\tx\nPD\tx\nLP\tx\nAN\tx\n", 5000) },
        { "deep json", Repeat("{\"uri\":", 10_000) },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Costs_little_and_throws_nothing(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        var bytes = Encoding.UTF8.GetBytes(text);
        var before = GC.GetTotalAllocatedBytes();

        foreach (var draft in Reading.Drafts(Reading.Of(bytes)).Take(3))
        {
            _ = ArticleMaker.Make(draft);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{name} took {watch.Elapsed}");
        Assert.True(GC.GetTotalAllocatedBytes() - before < 3_000_000_000, $"{name} allocated {GC.GetTotalAllocatedBytes() - before}");
    }

    private static string Repeat(string words, int count) => new StringBuilder(words.Length * count).Insert(0, words, count).ToString();
}
