using System.Text.Json;

namespace OnRecord.Tests.Conventions;

/// <summary>The sample articles and their hand-made answers agree.</summary>
public class SamplesTests
{
    private const string Folder = "samples/news/";

    [Fact]
    public void Every_expected_span_holds_its_words()
    {
        using var expected = JsonDocument.Parse(SourceTree.Read("samples/expected.json"));
        var count = 0;
        foreach (var statement in expected.RootElement.EnumerateArray())
        {
            var text = SourceTree.Read(Folder + statement.GetProperty("document").GetString());
            var pieces = statement.GetProperty("content").EnumerateArray().Select(piece => piece.GetString());
            var found = statement.GetProperty("spans").EnumerateArray().Select(span => text[span[0].GetInt32()..span[1].GetInt32()]);

            Assert.Equal(pieces, found);
            count++;
        }

        Assert.InRange(count, 60, int.MaxValue);
    }

    [Fact]
    public void Mention_and_cue_stand_in_the_text()
    {
        using var expected = JsonDocument.Parse(SourceTree.Read("samples/expected.json"));
        foreach (var statement in expected.RootElement.EnumerateArray())
        {
            var text = SourceTree.Read(Folder + statement.GetProperty("document").GetString());
            Assert.Contains(statement.GetProperty("speaker_mention").GetString() ?? "", text, StringComparison.Ordinal);
            Assert.Contains(statement.GetProperty("cue").GetString() ?? "", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_text_has_a_line_in_the_table_and_every_file_one_in_the_readme()
    {
        var table = File.ReadLines(SourceTree.Full("samples/metadata.csv")).Skip(1).Select(line => line.Split(',')[0]);
        var files = SourceTree.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal)).Select(file => file[Folder.Length..]).ToList();
        var readme = SourceTree.Read("samples/README.md");

        Assert.Equal(files.Where(file => file.EndsWith(".txt", StringComparison.Ordinal)), table);
        Assert.All(files, file => Assert.Contains($"`{file}`", readme, StringComparison.Ordinal));
    }
}
