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
        return IsName(unit, 0, colon - 1) && last - colon >= 3 ? Make(doc, unit, (0, colon - 1), colon, (colon + 1, last))
            : IsName(unit, colon + 1, last) && colon >= 3 ? Make(doc, unit, (colon + 1, last), colon, (0, colon - 1))
            : null;
    }

    private static bool IsName(Unit unit, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (!unit[at].IsWord || !(unit[at].IsCapital || unit[at].Lower is "of" or "de" or "van" or "al" or "bin") || WordClass.NotSpeakers.Contains(unit[at].Lower))
            {
                return false;
            }
        }

        return last - first < 5;
    }

    private static Found Make(Annotations doc, Unit unit, (int First, int Last) name, int colon, (int First, int Last) words)
    {
        var found = new Found { Block = unit.Block, Source = unit.SpanOf(name.First, name.Last), Cue = unit[colon].Span, Scope = Scope.Statement, Confidence = 0.7 };
        var whole = words.First == words.Last && unit[words.First].IsQuotation;
        found.Content.Add(whole ? doc.Quotations[unit[words.First].Number].Inner : unit.SpanOf(words.First, words.Last));
        for (var at = words.First; at <= words.Last; at++)
        {
            if (unit[at].IsQuotation)
            {
                found.Quotations.Add(unit[at].Number);
            }
        }

        return found;
    }
}
