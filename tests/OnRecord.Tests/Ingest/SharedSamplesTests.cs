using System.Text;
using OnRecord.Ingest;

namespace OnRecord.Tests.Ingest;

/// <summary>Reads the development data.</summary>
public class SharedSamplesTests
{
    [SharedFact("seeds")]
    public void The_seeds_are_read_with_their_metadata()
    {
        var seeds = Repository.Shared("seeds");
        var collection = new Collection(new ReadOptions { MetadataTables = [Path.Combine(seeds, "metadata.csv")] });
        var drafts = Reading.Drafts(collection.Read(Directory.GetFiles(seeds, "*.txt").Order(StringComparer.Ordinal)));

        Assert.Equal(5, drafts.Length);
        Assert.All(drafts, draft => Assert.Equal("metadata", draft.Fields[FieldNames.Published].Rule));
        Assert.All(drafts, draft => Assert.Equal(draft.Text, Encoding.UTF8.GetString(draft.Source.Bytes.AsSpan())));
        Assert.Empty(collection.Warnings);
    }

    [SharedFact("data/news/articles.jsonl.gz")]
    public void Every_line_of_the_news_is_an_article_with_true_evidence()
    {
        var arrivals = new Collection(ReadOptions.Default).Read([Repository.Shared("data/news/articles.jsonl.gz")]).Take(300).ToArray();

        Assert.Equal(300, Reading.Drafts(arrivals).Length);
        Assert.All(Reading.Drafts(arrivals)[..10], draft => Reading.HoldsEvidence(draft, Reading.FromJson));
        Assert.All(Reading.Drafts(arrivals), draft => Assert.Contains(FieldNames.Published, draft.Fields.Keys));
    }
}
