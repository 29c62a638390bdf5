using System.Collections.Immutable;
using OnRecord.Extract;
using OnRecord.Lab.NameSets;
using OnRecord.Lab.Records;
using OnRecord.Language;

namespace OnRecord.Lab;

/// <summary>Names, as exact spans with a type, against sets with other types, which are mapped first: a place with a government is a place, what has no type of its own is MISC.</summary>
public sealed class NamesEvaluation : IEvaluation
{
    private const string Training = "train";

    private static readonly Pipeline _pipeline = new(new Tokenizer(), new SentenceSplitter(), new QuotationReader(), new LanguageReader(), new NameReader());

    /// <inheritdoc/>
    public string Set => "names";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var records = Scored(JsonRecords.Lines<NameRecord>(path).ToList());
        var scheme = NameScheme.Of(records);
        var score = new NameScore(scheme.Types);
        var errors = new List<ErrorLine>();
        var predictions = ImmutableArray.CreateBuilder<string>();
        foreach (var record in records)
        {
            GoldSpan.Check(record.Entities.Select(name => TextSpan.Between(name.Start, name.End)), record.Text, record.Id);
            var doc = _pipeline.Run(PlainArticle.OfLines(record.Id, record.Text));
            var (found, gold) = (scheme.Found(doc), scheme.Gold(record));
            score.Add(found, gold);
            errors.AddRange(NameErrors.Of(record.Id, doc, found, gold));
            predictions.Add(LabJson.Line(new { record.Id, Entities = found.OrderBy(name => name.Span.Start).Select(name => new GoldName(name.Span.Start, name.Span.End, name.Type)) }));
        }

        return new Outcome
        {
            Count = records.Count,
            Words = records.Sum(record => Words.In(record.Text)),
            Scores = score.Scores,
            Errors = [.. errors.OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = predictions.ToImmutable(),
        };
    }

    /// <summary>All but those for training; a set that is for training alone is scored as a whole, since no model here has seen it.</summary>
    private static List<NameRecord> Scored(List<NameRecord> records) =>
        records.FindAll(record => record.Split != Training) is { Count: > 0 } held ? held : records;
}
