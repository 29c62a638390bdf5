using System.Collections.Immutable;
using OnRecord.Lab.Coreference;
using OnRecord.Lab.Records;

namespace OnRecord.Lab;

/// <summary>
/// Whom the sources of GUM's attributions mean, given their words: right when the chain of a source is called by words of the gold cluster.
/// The clusters are in gumcoref.jsonl.gz beside the set.
/// </summary>
public sealed class SpeakersEvaluation : IEvaluation
{
    private const string Training = "train";
    private const string Clusters = "gumcoref.jsonl.gz";

    private static readonly ImmutableArray<string> _forms = ["name", "nominal", "pronoun"];

    /// <inheritdoc/>
    public string Set => "speakers";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var records = JsonRecords.Lines<AttributedRecord>(path).Where(record => record.Split != Training).ToList();
        var ids = records.Select(record => record.Id).ToHashSet(StringComparer.Ordinal);
        var clusters = JsonRecords.Lines<ClusterRecord>(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", Clusters))
            .Where(record => ids.Contains(record.Id))
            .ToDictionary(record => record.Id, StringComparer.Ordinal);
        var (all, errors, predictions) = (new List<SpeakerAnswer>(), new List<ErrorLine>(), ImmutableArray.CreateBuilder<string>());
        foreach (var record in records)
        {
            var doc = ClusterText.Read(record.Bare);
            ClusterText.Found(doc, record.Bare);
            var gold = new GoldClusters(clusters.GetValueOrDefault(record.Id) ?? throw new OnRecordException($"{Clusters} has no document {record.Id}."));
            ImmutableArray<SpeakerAnswer> answers = [.. record.Attributions.Where(one => one.Referent is not null && !one.Source.IsEmpty).Select(one => SpeakerAnswer.Of(doc, gold, one.Source[0], one.Referent ?? new SourceReferent(0, "", null)))];
            all.AddRange(answers);
            errors.AddRange(answers.Where(one => !one.IsRight).Select(one => one.Line(record.Id, doc)));
            predictions.Add(LabJson.Line(new { record.Id, Sources = answers.Select(one => new { one.Source, one.CalledBy }) }));
        }

        return new Outcome
        {
            Count = all.Count,
            Words = records.Sum(record => Words.In(record.Text)),
            Scores = Scores(all),
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = predictions.ToImmutable(),
        };
    }

    private static ImmutableArray<(string Name, double Value)> Scores(List<SpeakerAnswer> all) =>
    [
        ("speaker.accuracy", Share(all.Where(one => !one.IsSpoken))),
        .. _forms.Select(form => ($"{form}.accuracy", Share(all.Where(one => !one.IsSpoken && one.Referent.Form == form)))),
        ("spoken.accuracy", Share(all.Where(one => one.IsSpoken))),
        ("count", all.Count(one => !one.IsSpoken)),
    ];

    private static double Share(IEnumerable<SpeakerAnswer> answers) => answers.Select(one => one.IsRight ? 100.0 : 0).DefaultIfEmpty(0).Average();
}
