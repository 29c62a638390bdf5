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
    };

    // Work is counted in bytes allocated: twice the input may take about twice as much, never four times.
    [Theory]
    [MemberData(nameof(Inputs))]
    public void Twice_the_input_is_twice_the_work(string format, string start, string again)
    {
        Work(format, start, again, 1000);
        var once = Work(format, start, again, 20_000);
        var twice = Work(format, start, again, 40_000);

        Assert.InRange(twice, 0, (3 * once) + 500_000);
    }

    private static long Work(string format, string start, string again, int times)
    {
        var text = new StringBuilder(start).Insert(start.Length, again, times).ToString();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var _ in new Collection(new ReadOptions { Format = format }).Read(["-"], stream))
        {
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
