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

    /// <summary>The model of some pages. The second forest learns from first judgements by forests that have not seen the site.</summary>
    public static LineModel Learn(IReadOnlyList<LabelledPage> pages, LearnerOptions options)
    {
        var again = new List<LabelledLine>();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var forest = First(pages.Where(page => Folds.Of(page.Gold.Site) != fold), options);
            again.AddRange(pages.Where(page => Folds.Of(page.Gold.Site) == fold).SelectMany(page => page.Lines(page.Sample.Again(forest.Likelihoods(page.Sample.Features)))));
        }

        return new LineModel(First(pages, options), ForestLearner.Learn(again, options));
    }

    /// <summary>The score of the lines that a model takes for the body.</summary>
    public static IEnumerable<JudgedPage> Judge(IEnumerable<LabelledPage> pages, LineModel model) => pages.Select(page =>
    {
        var likely = model.Likelihoods(page.Sample);
        var body = string.Join("\n\n", page.Sample.Lines.Where((_, line) => likely[line] > 0.5f));
        return JudgedPage.Of(page.Gold, new FoundPage(page.Gold.Id, null, [], null, body));
    });

    private static LineForest First(IEnumerable<LabelledPage> pages, LearnerOptions options) => ForestLearner.Learn([.. pages.SelectMany(page => page.Lines(page.Sample.Features))], options);
}
