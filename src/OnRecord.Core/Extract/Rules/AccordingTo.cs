namespace OnRecord.Extract.Rules;

/// <summary>Reads <c>According to the report, the harbour is safe</c> and <c>The harbour is safe, according to the report</c>.</summary>
internal static class AccordingTo
{
    /// <summary>The attribution, and the last item that it takes up; null when the unit has none.</summary>
    public static (Found Found, int Last)? Read(Annotations doc, Unit unit)
    {
        for (var at = 0; at + 2 < unit.Count; at++)
        {
            if (IsCue(unit, at) && NounPhrase.StartingAt(unit, at + 2) is { } source)
            {
                var leads = at == 0 || (at == 1 && !unit[0].IsQuotation);
                return (leads ? After(unit, source.Last + 1) : Before(unit, at)) is { } content
                    ? (Make(doc, unit, at, source, content), leads ? content.Last : Math.Max(source.Last, content.Last))
                    : null;
            }
        }

        return null;
    }

    private static bool IsCue(Unit unit, int at) =>
        (unit[at].Lower == "according" && unit[at + 1].Lower == "to") || (unit[at].Lower == "as" && unit[at + 1].Lower == "per");

    private static Piece? After(Unit unit, int comma) =>
        comma < unit.LastBeforeEnd && unit[comma].IsComma ? new Piece(comma + 1, ContentLimit.OfAccordingTo(unit, comma + 1)) : null;

    private static Piece? Before(Unit unit, int at) =>
        ContentFinder.Before(unit, unit[at - 1].IsComma ? at - 2 : at - 1, -1, mayBeClause: true);

    private static Found Make(Annotations doc, Unit unit, int at, Piece source, Piece content)
    {
        var found = new Found
        {
            Block = unit.Block,
            Source = unit.SpanOf(source),
            Cue = unit.SpanOf(at, at + 1),
            Scope = Scope.Statement,
            Confidence = 0.8,
        };
        found.Add(doc, unit, content);
        return found;
    }
}
