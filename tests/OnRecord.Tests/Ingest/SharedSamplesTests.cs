using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

/// <summary>Reads the development data, where it is at hand.</summary>
public class SharedSamplesTests
{
    private static readonly string? _shared = Find();

    [Fact]
    public void The_seeds_are_read_with_their_metadata()
    {
        if (_shared is null)
        {
            return;
        }

        var seeds = Path.Combine(_shared, "seeds");
        var collection = new Collection(new ReadOptions { MetadataTables = [Path.Combine(seeds, "metadata.csv")] });
        var drafts = Reading.Drafts(collection.Read(Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal)));

        Assert.Equal(5, drafts.Length);
        Assert.All(drafts, draft => Assert.Equal("metadata", draft.Fields[FieldNames.Published].Rule));
        Assert.All(drafts, draft => Assert.Equal(draft.Text, Encoding.UTF8.GetString(draft.Source.Bytes.AsSpan())));
        Assert.Empty(collection.Warnings);
    }

    [Fact]
    public void Every_line_of_the_news_is_an_article_with_true_evidence()
    {
        if (_shared is null)
        {
            return;
        }

        var arrivals = new Collection(ReadOptions.Default).Read([Path.Combine(_shared, "data", "news", "articles.jsonl.gz")]).Take(300).ToArray();

        Assert.Equal(300, Reading.Drafts(arrivals).Length);
        Assert.All(Reading.Drafts(arrivals)[..10], draft => Reading.HoldsEvidence(draft, Reading.FromJson));
        Assert.All(Reading.Drafts(arrivals), draft => Assert.Contains(FieldNames.Published, draft.Fields.Keys));
    }

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "OnRecord.slnx")))
        {
            root = root.Parent;
        }

        var shared = Environment.GetEnvironmentVariable("ONRECORD_SHARED") ?? Path.Combine(root?.FullName ?? ".", "..", "shared");
        return Directory.Exists(shared) ? shared : null;
    }
}
