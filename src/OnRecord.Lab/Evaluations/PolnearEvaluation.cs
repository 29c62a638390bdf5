using System.Collections.Immutable;
using OnRecord.Lab.Polnear;
using OnRecord.Lab.Records;
using OnRecord.Lab.Scoring;

namespace OnRecord.Lab;

/// <summary>Attributions of news articles against the first annotator of each article of PolNeAR.</summary>
public sealed class PolnearEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Set => "polnear";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var score = new AttributionScore();
        var scare = new ScareQuotes();
        var errors = new List<ErrorLine>();
        var predictions = ImmutableArray.CreateBuilder<string>();
        var (count, words) = (0, 0);
        foreach (var article in JsonRecords.Lines<PolnearArticle>(path))
        {
            var doc = Product.Read(article.Draft());
            var mask = QuoteMask.Of(article.Text);
            var found = new TypedTriples(doc is null ? [] : Convention.Triples(doc), mask);
            var gold = new TypedTriples(article.Gold(), mask);
            score.Add(found, gold);
            scare.Add(doc, found, gold);
            errors.AddRange(new AttributionErrors(article.Id, doc, article.Text, found, gold).Lines());
            predictions.Add(Written(article, found));
            count++;
            words += Words.In(article.Text);
        }

        return new Outcome
        {
            Count = count,
            Words = words,
            Scores = [.. score.Scores, .. scare.Scores],
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = predictions.ToImmutable(),
        };
    }

    // The texts are the publishers', so the predictions name the article by its id alone.
    private static string Written(PolnearArticle article, TypedTriples found)
    {
        var attributions = found.All.Select((triple, number) => PolnearAttribution.Of($"E{number + 1}", triple));
        return LabJson.Line(new { article.Id, Annotations = new[] { new PolnearAnnotation("onrecord", [.. attributions]) } });
    }
}
