using OnRecord.Lab.Polnear;
using OnRecord.Lab.Records;
using OnRecord.Lab.Vectors;
using OnRecord.Language;
using OnRecord.Neural;

namespace OnRecord.Lab;

/// <summary>How near the vectors of sentences are to those of the published encoder, over the articles of PolNeAR: the cosine, from -1 to 1.</summary>
public sealed class VectorsEvaluation : IEvaluation
{
    private const double Far = 0.8;

    /// <inheritdoc/>
    public string Set => "vectors";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        using var published = PublishedVectors.Above(path);
        var cosines = new List<double>();
        var errors = new List<ErrorLine>();
        var (count, words) = (0, 0);
        foreach (var article in JsonRecords.Lines<PolnearArticle>(path))
        {
            if (Product.Words(article.Draft()) is not { } doc)
            {
                continue;
            }

            var reading = LanguageModel.Read(EngineInput.Of(doc), ReadingParts.Vectors);
            foreach (var (sentence, vector) in doc.Stretches.Zip(reading.Vectors))
            {
                var text = sentence.Span.Of(doc.Text);
                cosines.Add(vector.Zip(published.Of(text), (one, other) => (double)one * other).Sum());
                errors.AddRange(cosines[^1] < Far ? [new ErrorLine("far", article.Id, 1, Math.Round(cosines[^1], 3), text)] : []);
            }

            count++;
            words += Words.In(article.Text);
        }

        cosines.Sort();
        return new Outcome
        {
            Count = count,
            Words = words,
            Scores = [("cosine", cosines.DefaultIfEmpty().Average()), ("cosine.tenth", cosines.ElementAtOrDefault(cosines.Count / 10)), ("sentences", cosines.Count)],
            Errors = [.. errors.Select(LabJson.Line)],
        };
    }
}
