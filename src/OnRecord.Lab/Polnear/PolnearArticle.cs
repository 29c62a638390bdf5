using System.Collections.Immutable;
using OnRecord.Ingest;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Polnear;

/// <summary>An article of the PolNeAR set with its attributions, once for each annotator.</summary>
public sealed record PolnearArticle(string Id, string? Date, string? Title, string Text, ImmutableArray<PolnearAnnotation> Annotations)
{
    /// <summary>The article as the program gets it: the first line of each text is its headline.</summary>
    public Draft Draft() => Product.Draft(Id, Text, [(FieldNames.Title, Text.Split('\n', 2)[0]), (FieldNames.Published, Date)]);

    /// <summary>The attributions of the first annotator that have content.</summary>
    /// <exception cref="OnRecordException">One lies outside the text.</exception>
    public ImmutableArray<SpanTriple> Gold()
    {
        if (Annotations.IsDefaultOrEmpty)
        {
            return [];
        }

        var gold = Annotations[0].Attributions.Where(one => one.Content.Length > 0).Select(one => one.ToTriple()).ToImmutableArray();
        GoldSpan.Check(gold.SelectMany(one => one.Spans), Text, Id);
        return gold;
    }
}
