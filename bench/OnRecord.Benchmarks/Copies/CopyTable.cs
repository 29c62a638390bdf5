using System.Globalization;
using OnRecord.Clean;
using OnRecord.Ingest;
using OnRecord.Stories;

namespace OnRecord.Benchmarks.Copies;

/// <summary>How long it takes to find the copies and the stories of 1,000, 4,000 and 12,000 articles, in processor time.</summary>
internal static class CopyTable
{
    private static readonly int[] _sizes = [1_000, 4_000, 12_000];

    /// <summary>Prints the table for the articles at these paths.</summary>
    public static int Print(string[] paths, TextWriter to)
    {
        List<Article> articles = [.. new Collection(ReadOptions.Default).Read(paths).Select(arrival => arrival.Draft is { } draft ? ArticleMaker.Make(draft).Article : null).OfType<Article>()];
        Copies(articles.Take(_sizes[0]));
        Stories(articles.Take(_sizes[0]));
        foreach (var size in _sizes.Where(size => size <= articles.Count))
        {
            var (copies, found) = Copies(articles.Take(size));
            var (stories, groups, largest) = Stories(articles.Take(size));
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size:N0} | {copies:F2} s | {size / copies:N0} | {found:N0} | {stories:F2} s | {size / stories:N0} | {groups:N0} | {largest:N0} |"));
        }

        return 0;
    }

    private static (double Seconds, int Families) Copies(IEnumerable<Article> articles)
    {
        var begin = Environment.CpuUsage.TotalTime;
        var families = new CopyFamilies();
        foreach (var article in articles)
        {
            families.Add(article.Id, article.Text, article.Published?.Value.Last);
        }

        return ((Environment.CpuUsage.TotalTime - begin).TotalSeconds, families.Families().Length);
    }

    private static (double Seconds, int Stories, int Largest) Stories(IEnumerable<Article> articles)
    {
        var begin = Environment.CpuUsage.TotalTime;
        var index = new StoryIndex();
        foreach (var article in articles)
        {
            index.Add(article.Id, StoryTerms.Of(article.Text), article.Published?.Value.Last);
        }

        var stories = index.Stories();
        return ((Environment.CpuUsage.TotalTime - begin).TotalSeconds, stories.Count(story => story.Length > 1), stories.Max(story => story.Length));
    }
}
