namespace OnRecord.Extract.Rules;

/// <summary>Reads <c>Haugen: Gains must not be lost</c> and <c>Gains must not be lost: Haugen</c> in titles.</summary>
internal static class HeadlineColon
{
    /// <summary>The attribution of a title with a colon; null when it has none. Whether the name is a speaker of the article is checked later.</summary>
    public static Found? Read(Annotations doc, Unit unit)
    {
        if (doc.Article.Blocks[unit.Block].Kind is not (BlockKind.Headline or BlockKind.CrossHead))
        {
            return null;
        }

        var colon = 0;
        while (colon < unit.Count && !unit[colon].Is(':'))
        {
            colon++;
        }

        if (colon == 0 || colon >= unit.Count - 1)
        {
            return null;
        }

        var last = unit.Count - 1;
        return IsName(unit, 0, colon - 1) && last - colon >= 3 ? Make(doc, unit, new Piece(0, colon - 1), colon, new Piece(colon + 1, last))
            : IsName(unit, colon + 1, last) && colon >= 3 ? Make(doc, unit, new Piece(colon + 1, last), colon, new Piece(0, colon - 1))
            : null;
    }

    private static bool IsName(Unit unit, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (!unit[at].IsWord || !(unit[at].IsCapital || unit[at].Lower is "of" or "de" or "van" or "al" or "bin") || unit[at].IsIn(WordClass.NotSpeakers))
            {
                return false;
            }
        }

        return last - first < 5;
    }

    private static Found Make(Annotations doc, Unit unit, Piece name, int colon, Piece words)
    {
        var found = new Found { Block = unit.Block, Source = unit.SpanOf(name), Cue = unit[colon].Span, Scope = Scope.Statement, Confidence = 0.7, IsColonOfTitle = true };
        found.Add(doc, unit, words);
        return found;
    }
}
