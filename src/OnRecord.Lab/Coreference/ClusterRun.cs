using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Coreference;

/// <summary>Scores a set of documents with clusters.</summary>
public static class ClusterRun
{
    private const string Training = "train";

    /// <summary>Scores all documents but those for training.</summary>
    public static Outcome Run(string path)
    {
        var score = new ClusterScore();
        var errors = new List<ErrorLine>();
        var predictions = ImmutableArray.CreateBuilder<string>();
        var (count, words) = (0, 0);
        foreach (var record in JsonRecords.Lines<ClusterRecord>(path).Where(record => record.Split != Training))
        {
            GoldSpan.Check(record.Gold.SelectMany(cluster => cluster), record.Text, record.Id);
            var doc = ClusterText.Read(record);
            var (found, gold) = (ClusterText.Found(doc, record), new Clustering(record.Gold.Select(cluster => cluster.AsEnumerable())));
            score.Add(record.Genre ?? "", found, gold);
            errors.AddRange(ClusterErrors.Of(record.Id, doc, found.WithoutSingles(), gold.WithoutSingles()));
            predictions.Add(LabJson.Line(new { record.Id, Clusters = found.All.Select(cluster => cluster.Select(record.Range)) }));
            (count, words) = (count + 1, words + Words.In(record.Text));
        }

        return new Outcome
        {
            Count = count,
            Words = words,
            Scores = score.Scores,
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = predictions.ToImmutable(),
        };
    }
}
