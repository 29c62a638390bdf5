using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

public class LinearTimeTests
{
    public static TheoryData<string, string, string> Inputs => new()
    {
        { "text", "", "line\r\n" },
        { "markdown", "---\na: b\n", "- x\n" },
        { "jsonl", "{\"text\":\"", "\\n\\u00e9" },
        { "jsonl", "", "{\"text\":\"x\"}\n" },
        { "json", "[", "{\"text\":\"é\"}," },
        { "json", "", "{\"text\":\"x" },
        { "json", "", "[{\"" },
        { "csv", "title,text\n", "a,\"b\"\"c\"\n" },
        { "csv", "title,text\n", "\"a\"x,\"\n" },
        { "csv", "title,text\na,\"", "x\"\"\n" },
        { "csv", "title,text\n", "," },
        { "html", "<html>", "<div>" },
        { "feed", "<rss>", "<item><title>a &amp; b</title>" },
        { "feed", "<rss><item><description>", "&lt;a " },
        { "nitf", "<nitf><body.content>", "<p>a" },
        { "rtf", "{\\rtf1 ", "{\\b \\'e9 x\\par}" },
        { "mail", "Subject: s\n\n", "=E9 x\n" },
        { "text", "1 of 1 DOCUMENTS\n\nX\n\nMay 6, 2015\n\n", "words\n\n" },
        { "text", "", "1 of 1 DOCUMENTS\n\nX\n\nMay 6, 2015\n\nT\n\nLENGTH: 5 words\n\nx\n\n" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Time_grows_with_the_input_and_not_faster(string format, string start, string again) =>
        Complexity.AssertLinear(size => Read(format, start + Complexity.Repeated(again, size)), 5_000);

    private static void Read(string format, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        foreach (var _ in new Collection(new ReadOptions { Format = format }).Read(["-"], stream))
        {
        }
    }
}
