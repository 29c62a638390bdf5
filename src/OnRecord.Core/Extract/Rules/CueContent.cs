namespace OnRecord.Extract.Rules;

/// <summary>Gathers what a cue with a subject ascribes, before it and after it.</summary>
/// <param name="unit">The unit.</param>
/// <param name="consumed">The last item that an earlier attribution has taken.</param>
/// <param name="limit">The last item that may belong to the content.</param>
internal readonly struct CueContent(Unit unit, int consumed, int limit)
{
    /// <summary>The pieces in the order of the text; none when there is no content.</summary>
    public List<Piece> Of(CueUse use, Subject subject) => subject.IsAfter ? AroundInverted(use, subject) : Around(use, subject);

    private List<Piece> AroundInverted(CueUse use, Subject subject)
    {
        var last = use.First - 1;
        if (last < 0)
        {
            return Some(ContentFinder.After(unit, use, subject.Last + 1, limit, isTag: false));
        }

        last = unit[last].IsComma || unit[last].IsDash ? last - 1 : last;
        return ContentFinder.Before(unit, last, consumed, mayBeClause: true) is { } before
            ? Some(before, ContentFinder.After(unit, use, subject.Last + 1, limit, isTag: true))
            : [];
    }

    private List<Piece> Around(CueUse use, Subject subject)
    {
        var before = subject.IsShared ? -1 : subject.ClauseStart - 1;
        var last = before > consumed && (unit[before].IsComma || unit[before].IsDash) ? before - 1 : before;
        var tags = last > consumed && (unit[last].IsQuotation || last < before) && use.Cue.Has(Frames.Quotation);
        var quotes = tags && unit[last].IsQuotation;
        if (ContentFinder.After(unit, use, use.Head + 1, limit, isTag: quotes) is { } after)
        {
            return Some(quotes ? ContentFinder.Before(unit, last, consumed, mayBeClause: false) : null, after);
        }

        // The league, Ms Ruiz said, would pay: the clause goes on after the tag.
        Piece? rest = tags && !quotes && GoesOn(use) ? new Piece(use.Head + 2, limit) : null;
        if (!tags || !(quotes || IsClause(last, rest is not null)))
        {
            // In her years in office, Ms Ruiz said, much has changed: the words before only lead up to it.
            return Some(rest);
        }

        return ContentFinder.Before(unit, last, consumed, mayBeClause: true) is { } clause ? Some(clause, rest) : [];
    }

    private bool GoesOn(CueUse use) =>
        use.Head + 2 <= limit && unit[use.Head + 1].IsComma && !unit[use.Head + 2].IsIn(WordClass.Prepositions);

    /// <summary>Whether what stands before a tag can be a clause: not a phrase of place or time, nor one that introduces the speaker.</summary>
    /// <param name="last">Its last item.</param>
    /// <param name="goesOn">Whether it goes on after the tag, so that its first words alone need be no clause.</param>
    private bool IsClause(int last, bool goesOn)
    {
        var first = consumed + 1;
        while (first < last && (unit[first].IsIn(WordClass.Adverbs) || unit[first].IsComma || unit[first].Lower is "but" or "and"))
        {
            first++;
        }

        return (last > first + 1 || goesOn) && !unit[first].IsIn(WordClass.Prepositions)
            && unit[first].Lower is not ("asked" or "speaking" or "when" or "while" or "if" or "although" or "though" or "meanwhile" or "however" or "writing" or "addressing");
    }

    private static List<Piece> Some(params ReadOnlySpan<Piece?> pieces)
    {
        var some = new List<Piece>();
        foreach (var piece in pieces)
        {
            if (piece is { } found)
            {
                some.Add(found);
            }
        }

        return some;
    }
}
