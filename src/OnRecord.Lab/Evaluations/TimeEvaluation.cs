using System.Collections.Immutable;
using OnRecord.Extract;
using OnRecord.Extract.Time;
using OnRecord.Lab.Records;
using OnRecord.Lab.Time;
using OnRecord.Language;

namespace OnRecord.Lab;

/// <summary>Expressions of time with their values, against TIMEX3 annotation; the date of the text is given. The finder has no trained part, so every text counts.</summary>
public sealed class TimeEvaluation : IEvaluation
{
    private static readonly Pipeline _pipeline =
        new(new Tokenizer(), new SentenceSplitter(), new QuotationReader(), new LanguageReader(), new SentenceReader(), new TimeFinder());

    /// <inheritdoc/>
    public string Set => "time";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var records = JsonRecords.Lines<TimeRecord>(path).ToList();
        var score = new TimeScore();
        var errors = new List<ErrorLine>();
        var predictions = ImmutableArray.CreateBuilder<string>();
        foreach (var record in records)
        {
            GoldSpan.Check(record.Timexes.Select(time => time.Span), record.Text, record.Id);
            var doc = _pipeline.Run(PlainArticle.OfLines(record.Id, record.Text) with { Published = record.Published });
            var found = Found(doc, record.Passed);
            score.Add(found, record.Scored);
            errors.AddRange(TimeErrors.Of(record.Id, doc, found, record.Scored));
            predictions.Add(LabJson.Line(new { record.Id, Timexes = found }));
        }

        return new Outcome
        {
            Count = records.Count,
            Words = records.Sum(record => Records.Words.In(record.Text)),
            Scores = score.Scores,
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = predictions.ToImmutable(),
        };
    }

    // TIMEX3 has the ends of a range as two expressions.
    private static ImmutableArray<GoldTime> Found(Annotations doc, ImmutableArray<TextSpan> passed) =>
        [.. doc.TimeExpressions.SelectMany(time => time.Ends is { Length: > 0 } ends ? ends.AsEnumerable() : [time])
            .Where(time => !passed.Any(time.Span.Overlaps))
            .Select(GoldTime.Of)];
}
