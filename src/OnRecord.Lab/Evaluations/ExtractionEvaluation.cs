using OnRecord.Clean;
using OnRecord.Clean.Html;
using OnRecord.Ingest;
using OnRecord.Lab.Extraction;
using OnRecord.Lab.Extraction.Learning;
using OnRecord.Lab.Records;

namespace OnRecord.Lab;

/// <summary>Body, title, authors and day of saved pages. The pages with a full gold body are the figure, also by halves of their sites; those with segments stand apart.</summary>
public sealed class ExtractionEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Set => "extraction";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var gold = JsonRecords.Lines<GoldPage>(Path.Combine(path, "gold.jsonl.gz")).ToList();
        var drafts = gold.ConvertAll(page => DraftOf(Path.Combine(path, page.File)));
        var articles = gold.Zip(drafts, (page, draft) => Made(draft, Folds.For(page.Id))).ToList();
        var judged = gold.Zip(articles, (page, article) => JudgedPage.Of(page, FoundPage.Of(page.Id, article))).ToList();
        var full = judged.FindAll(page => page.Gold.Body is not null);
        return new Outcome
        {
            Count = gold.Count,
            Words = articles.Sum(article => Words.In(article?.Text ?? "")),
            Scores =
            [
                .. ExtractionScores.Of(full, ""),
                ("pages_per_second", PagesPerSecond(drafts)),
                .. ExtractionScores.Further(full),
                .. ExtractionScores.Of(full.FindAll(page => page.IsStudied), "studied."),
                .. ExtractionScores.Of(full.FindAll(page => !page.IsStudied), "unseen."),
                .. ExtractionScores.Segments(judged.FindAll(page => page.Gold.Body is null)),
            ],
            Errors = [.. ExtractionErrors.Of(full).Select(LabJson.Line)],
            Predictions = [.. judged.Select(page => LabJson.Line(page.Found))],
        };
    }

    private static Draft? DraftOf(string file) => new Collection(ReadOptions.Default).Read([file]).Select(arrival => arrival.Draft).FirstOrDefault(draft => draft is not null);

    private static Article? Made(Draft? draft, LineModel model) => draft is null ? null : ArticleMaker.Make(draft, model).Article;

    // The pages are read again, when all code has been compiled; the time is that of all threads.
    private static double PagesPerSecond(List<Draft?> drafts)
    {
        var before = Environment.CpuUsage.TotalTime;
        drafts.ForEach(draft => Made(draft, LineModel.Shipped));
        return drafts.Count / Math.Max((Environment.CpuUsage.TotalTime - before).TotalSeconds, 0.001);
    }
}
