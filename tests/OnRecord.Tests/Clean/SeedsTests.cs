using System.Text.Json;

namespace OnRecord.Tests.Clean;

/// <summary>Cleaning of real articles: what must be found, and that nothing anybody said is lost.</summary>
public class SeedsTests
{
    [SharedFact("seeds")]
    public void The_day_is_stated_only_where_the_caption_of_the_lead_picture_states_it()
    {
        var days = Seeds().Select(article => article.Published?.Value.ToString() ?? "unknown").ToArray();

        Assert.Equal(["unknown", "unknown", "unknown", "unknown", "2022-11-29"], days);
    }

    [SharedFact("seeds")]
    public void Furniture_captions_and_titles_inside_the_text_are_found()
    {
        var rules = Seeds().Select(article => string.Join(", ", article.Blocks.Where(block => block.Rule != "paragraph").Select(block => $"{block.Kind}"))).ToArray();

        Assert.Equal(
            [
                "Furniture, CrossHead, Furniture",
                "Headline, Headline, Furniture, Caption, Caption",
                "CrossHead, CrossHead",
                "Furniture, Headline, Furniture, Furniture, Furniture",
                "Headline, Caption",
            ],
            rules);
    }

    [SharedFact("data/polnear/dev.jsonl.gz")]
    public void Hardly_anything_that_somebody_said_is_taken_for_furniture()
    {
        var (contents, lost) = (0, 0);
        foreach (var line in Repository.SharedLines("data/polnear/dev.jsonl.gz"))
        {
            using var record = JsonDocument.Parse(line);
            var article = A.Text(record.RootElement.GetProperty("text").GetString() ?? "");
            var attributions = record.RootElement.GetProperty("annotations")[0].GetProperty("attributions").EnumerateArray();
            foreach (var span in attributions.SelectMany(attribution => attribution.GetProperty("content").EnumerateArray()))
            {
                contents++;
                lost += article.Blocks.Any(block => !block.IsRead && block.Span.Overlaps(TextSpan.Between(span[0].GetInt32(), span[1].GetInt32()))) ? 1 : 0;
            }
        }

        Assert.InRange(lost, 0, contents / 500);
    }

    private static IEnumerable<Article> Seeds() =>
        Directory.GetFiles(Repository.Shared("seeds"), "*.txt").Order(StringComparer.Ordinal).Select(file => A.Text(File.ReadAllText(file)));
}
