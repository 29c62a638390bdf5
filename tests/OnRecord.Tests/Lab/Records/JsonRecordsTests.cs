using System.IO.Compression;
using OnRecord.Lab.Polnear;
using OnRecord.Lab.Records;

namespace OnRecord.Tests.Lab.Records;

public sealed class JsonRecordsTests : IDisposable
{
    private const string Record = """{"id":"x1","date":"2021-03-04","text":"Berg said no.","annotations":[{"annotator":"k","attributions":[{"id":"E1","source":[[0,4]],"cue":[[5,9]],"content":[[10,12]]},{"id":"E2","source":[],"cue":[[5,9]],"content":[]}]}]}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("onrecord").FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Records_are_read_from_gzip_and_attributions_without_content_are_passed_over()
    {
        var path = Path.Combine(_folder, "gold.jsonl.gz");
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionMode.Compress)))
        {
            writer.WriteLine(Record);
            writer.WriteLine();
            writer.WriteLine(Record);
        }

        var articles = JsonRecords.Lines<PolnearArticle>(path).ToList();

        Assert.Equal(2, articles.Count);
        Assert.Equal(new TextSpan(10, 2), Assert.Single(articles[0].Gold()).Content[0]);
    }

    [Fact]
    public void Gold_outside_its_text_is_refused()
    {
        var path = Path.Combine(_folder, "gold.jsonl");
        File.WriteAllText(path, Record.Replace("[10,12]", "[10,120]", StringComparison.Ordinal));

        var problem = Assert.Throws<OnRecordException>(() => Assert.Single(JsonRecords.Lines<PolnearArticle>(path)).Gold());

        Assert.Contains("[10,120)", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_is_named()
    {
        var path = Path.Combine(_folder, "gold.jsonl");
        File.WriteAllLines(path, [Record, "{oops"]);

        var problem = Assert.Throws<OnRecordException>(() => JsonRecords.Lines<PolnearArticle>(path).ToList());

        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
    }
}
