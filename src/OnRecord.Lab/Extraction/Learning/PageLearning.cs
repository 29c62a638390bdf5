using System.Collections.Immutable;
using OnRecord.Clean.Html;
using OnRecord.Ingest;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Extraction.Learning;

/// <summary>Learns the trees that judge the lines of pages from pages with gold bodies.</summary>
public static class PageLearning
{
    /// <summary>The labelled pages of a folder.</summary>
    public static ImmutableArray<LabelledPage> Pages(string path)
    {
        var pages = ImmutableArray.CreateBuilder<LabelledPage>();
        foreach (var gold in JsonRecords.Lines<GoldPage>(Path.Combine(path, "gold.jsonl.gz")).Where(page => page.Body is not null))
        {
            var draft = new Collection(ReadOptions.Default).Read([Path.Combine(path, gold.File)]).FirstOrDefault().Draft;
            if (draft is not null && PageSample.Of(draft.Text) is { } sample)
            {
                pages.Add(LabelledPage.Of(gold, sample));
            }
        }

        return pages.ToImmutable();
    }

    /// <summary>The forest of some pages.</summary>
    public static LineForest Learn(IEnumerable<LabelledPage> pages, LearnerOptions options) => ForestLearner.Learn([.. pages.SelectMany(page => page.Lines)], options);
}
