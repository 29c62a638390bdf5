using OnRecord.Lab.Copies;
using OnRecord.Lab.Records;
using OnRecord.Stories;

namespace OnRecord.Lab;

/// <summary>
/// Copies among articles: the pairs found against the exact and near pairs of <c>pairs.jsonl.gz</c>; and articles that the harness
/// rewrites by a thesaurus, found again among all others.
/// </summary>
public sealed class CopiesEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Set => "copies";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        List<NewsText> articles = [.. JsonRecords.Lines<NewsText>(Path.Combine(path, "articles.jsonl.gz"))];
        var gold = JsonRecords.Lines<GoldPair>(Path.Combine(path, "pairs.jsonl.gz")).ToDictionary(pair => pair.Key);
        Timed(articles.Take(4000));
        var (seconds, index, found) = Timed(articles);
        var pairs = PairScore.Of(found, gold);
        var reworded = RewordedScore.Of(articles, index, gold);
        return new Outcome
        {
            Count = articles.Count,
            Words = articles.Sum(article => Words.In(article.Text)),
            Scores = [.. pairs.Scores, ("articles_per_second", articles.Count / seconds), .. reworded.Scores],
            Errors = [.. pairs.Errors.Concat(reworded.Errors).OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = [.. found.Select(pair => LabJson.Line(new { pair.A, pair.B, pair.Match.Relation, Jaccard = Math.Round(pair.Match.Jaccard, 4), Containment = Math.Round(pair.Match.Containment, 4) }))],
        };
    }

    private static (double Seconds, CopyIndex Index, List<FoundPair> Found) Timed(IEnumerable<NewsText> articles)
    {
        var (maker, index, found) = (new PrintMaker(), new CopyIndex(), new List<FoundPair>());
        var begin = Environment.CpuUsage.TotalTime;
        foreach (var article in articles)
        {
            found.AddRange(index.Add(article.Id, maker.Make(article.Text)).Select(match => new FoundPair(article.Id, match.Id, match)));
        }

        return ((Environment.CpuUsage.TotalTime - begin).TotalSeconds, index, found);
    }
}
