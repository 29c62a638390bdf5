using System.Collections.Immutable;

namespace OnRecord.Resolve;

/// <summary>One cue can carry two statements: <c>said that A, and that B</c>. Each clause with its own <c>that</c> is one.</summary>
internal sealed class ContentSplitter(Annotations doc)
{
    private const int ShortestClause = 15;

    /// <summary>The contents of the statements of an attribution.</summary>
    public IEnumerable<ImmutableArray<TextSpan>> Split(Attribution attribution)
    {
        if (attribution.Content is not [var whole] || !StartsWithThat(whole))
        {
            return [attribution.Content];
        }

        var clauses = new List<ImmutableArray<TextSpan>>();
        var start = whole.Start;
        for (var at = whole.Start; at < whole.End; at++)
        {
            var joint = doc.Text[at] == ' ' || doc.Text[at] == ',' ? JointAt(whole, at) : 0;
            if (joint > 0 && at - start >= ShortestClause && !InQuotation(at))
            {
                clauses.Add([TextSpan.Between(start, at)]);
                start = at + joint;
            }
        }

        clauses.Add([TextSpan.Between(start, whole.End)]);
        return clauses;
    }

    private bool StartsWithThat(TextSpan span) => doc.Text.AsSpan(span.Start, span.Length).StartsWith("that ", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many characters of <c>and</c> stand before a new <c>that</c> here; 0 when there is none.</summary>
    private int JointAt(TextSpan whole, int at)
    {
        var rest = doc.Text.AsSpan(at, whole.End - at);
        foreach (var joint in (ReadOnlySpan<string>)[", and that ", " and that ", ", but that ", " but that "])
        {
            if (rest.StartsWith(joint, StringComparison.Ordinal))
            {
                return joint.Length - "that ".Length;
            }
        }

        return 0;
    }

    private bool InQuotation(int at) =>
        SpanSearch.LastFrom(doc.Quotations.AsSpan(), at, quotation => quotation.Outer) is var last and >= 0 && doc.Quotations[last].Outer.Contains(at);
}
