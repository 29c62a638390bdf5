using System.Collections.Immutable;
using OnRecord.Ingest;
using OnRecord.Lab.Records;
using OnRecord.Lab.Seeds;

namespace OnRecord.Lab;

/// <summary>Whole statements against a folder of articles marked up by hand: see <see cref="SeedFolder"/>.</summary>
public sealed class SeedsEvaluation : IEvaluation
{
    /// <inheritdoc/>
    public string Set => "seeds";

    /// <inheritdoc/>
    public Outcome Run(string path)
    {
        var gold = JsonRecords.Array<SeedStatement>(SeedFolder.Answers(path)).ToLookup(one => one.Document, StringComparer.Ordinal);
        var drafts = SeedFolder.Drafts(path);
        var docs = drafts.Select(Product.Read).OfType<Annotations>().ToList();
        var scores = docs.Select(doc => new SeedScore(doc, [.. gold[SeedScore.Document(doc)]])).ToList();
        var unread = gold.Where(group => docs.All(doc => SeedScore.Document(doc) != group.Key)).SelectMany(group => group).Select(Unread);
        var counts = scores.Select(score => score.Counts).Aggregate(new SeedCounts(), SeedCounts.Add);
        return new Outcome
        {
            Count = docs.Count,
            Words = docs.Sum(doc => Words.In(doc.Text)),
            Scores = (counts with { Of = gold.Sum(group => group.Count()), UndatedKnown = drafts.Sum(UndatedKnown) }).Scores,
            Errors = [.. scores.SelectMany(score => score.Errors).Concat(unread).OrderBy(error => error.Kind, StringComparer.Ordinal).Select(LabJson.Line)],
            Predictions = Written(docs),
        };
    }

    // Dates counted from a publication day that neither the metadata (withheld here) nor the text gives: there must be none.
    private static int UndatedKnown(Draft draft)
    {
        var doc = Product.Read(draft with { Fields = draft.Fields.Clear() });
        return doc is null or { Article.Published.Span: not null }
            ? 0
            : SeedScore.Statements(doc).Count(statement => statement.SaidOn is { Interval: not null, Basis: "publication date" });
    }

    private static ErrorLine Unread(SeedStatement gold) => new("missed with its article", gold.Document, string.Join(" | ", gold.Content), null, "");

    // One array, as in statements.json, one statement a line.
    private static ImmutableArray<string> Written(IEnumerable<Annotations> docs)
    {
        var lines = docs.SelectMany(doc => SeedScore.Statements(doc).Select(statement => LabJson.Line(SeedPrediction.Of(SeedScore.Document(doc), statement)))).ToList();
        return ["[", .. lines.Select((line, number) => number < lines.Count - 1 ? line + "," : line), "]"];
    }
}
