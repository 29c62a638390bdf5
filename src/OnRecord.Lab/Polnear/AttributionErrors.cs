using OnRecord.Lab.Records;

namespace OnRecord.Lab.Polnear;

/// <summary>The misses and wrong findings of one article, part by part.</summary>
public sealed class AttributionErrors(string article, Annotations? doc, string text, TypedTriples found, TypedTriples gold)
{
    /// <summary>
    /// <c>ROLE missed TYPE</c>: gold that nothing found touches. <c>ROLE limits TYPE</c>: gold whose limits differ from what was found there.
    /// <c>ROLE wrong TYPE</c>: a finding on which there is no gold, or only gold that another finding meets.
    /// </summary>
    public IEnumerable<ErrorLine> Lines() => Enum.GetValues<Role>().SelectMany(role => Gold(role).Concat(Found(role)));

    private IEnumerable<ErrorLine> Gold(Role role)
    {
        var spans = found.Spans(role);
        foreach (var (span, type) in Spans(gold, role).Where(one => !spans.Contains(one.Span)))
        {
            var touching = Touching(spans, span);
            yield return Line($"{LabJson.Name(role)} {(touching is null ? "missed" : "limits")} {LabJson.Name(type)}", span, span.Of(text), touching);
        }
    }

    private IEnumerable<ErrorLine> Found(Role role)
    {
        var wanted = gold.Spans(role);
        var open = wanted.Except(found.Spans(role)).ToHashSet();
        foreach (var (span, type) in Spans(found, role).Where(one => !wanted.Contains(one.Span) && !open.Any(one.Span.Overlaps)))
        {
            yield return Line($"{LabJson.Name(role)} wrong {LabJson.Name(type)}", span, Touching(wanted, span), span.Of(text));
        }
    }

    private static IEnumerable<(TextSpan Span, StatementMode Type)> Spans(TypedTriples triples, Role role) =>
        triples.All.SelectMany((triple, number) => triple.Of(role).Select(span => (span, triples.TypeOf(number)))).DistinctBy(one => one.span);

    private string? Touching(IEnumerable<TextSpan> spans, TextSpan span) =>
        string.Join(" | ", spans.Where(span.Overlaps).OrderBy(one => one.Start).Select(one => one.Of(text))) is { Length: > 0 } words ? words : null;

    private ErrorLine Line(string kind, TextSpan span, string? wanted, string? was) =>
        new(kind, article, wanted, was, doc is null ? "" : Around.Of(doc, span));
}
