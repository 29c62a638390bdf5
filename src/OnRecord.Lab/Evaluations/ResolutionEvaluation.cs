using OnRecord.Lab.Polnear;
using OnRecord.Lab.Records;
using OnRecord.Lab.Resolution;

namespace OnRecord.Lab;

/// <summary>
/// Who the speakers are when the spans are given: a file NAME-speakers.jsonl, beside the texts and attributions in NAME.jsonl.gz.
/// </summary>
public sealed class ResolutionEvaluation : IEvaluation
{
    private const string Ending = "-speakers.jsonl";

    /// <inheritdoc/>
    public string Set => "resolution";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var texts = JsonRecords.Lines<PolnearArticle>(Texts(path)).ToDictionary(article => article.Id, StringComparer.Ordinal);
        var articles = JsonRecords.Lines<GoldSpeakers>(path).Select(speakers => new ResolvedArticle(Text(texts, speakers.Id), speakers)).ToList();
        List<Judged> all = [.. articles.SelectMany(article => article.Judged)];
        return new Outcome
        {
            Count = all.Count,
            Words = articles.Sum(article => article.WordCount),
            Scores = SpeakerScore.Scores(all),
            Breakdowns = SpeakerTables.Of(all),
            Errors = [.. articles.SelectMany(article => article.Errors).OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = [.. articles.Select(article => LabJson.Line(article.Prediction))],
        };
    }

    private static string Texts(string path) =>
        path.EndsWith(Ending, StringComparison.Ordinal)
            ? path[..^Ending.Length] + ".jsonl.gz"
            : throw new OnRecordException($"{path} does not end in {Ending}: the texts beside it cannot be found.");

    private static PolnearArticle Text(Dictionary<string, PolnearArticle> texts, string id) =>
        texts.GetValueOrDefault(id) ?? throw new OnRecordException($"The texts have no article {id}.");
}
