namespace OnRecord.Extract.Rules;

/// <summary>Finds what a cue ascribes: after it (a quotation, a clause, an infinitive, an object) and before it.</summary>
internal static class ContentFinder
{
    private static readonly HashSet<string> _openers = new(StringComparer.Ordinal) { "that", "how", "whether", "why", "what", "where", "when", "if", "who" };

    /// <summary>What stands after the verb (and after a subject that follows it) up to the end of the clause.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="use">The cue.</param>
    /// <param name="start">The first item after verb and subject.</param>
    /// <param name="end">The last item that may belong to it.</param>
    /// <param name="isTag">Whether the clause only tags what stands before it, so that nothing but a quotation is taken.</param>
    public static Piece? After(Unit unit, CueUse use, int start, int end, bool isTag)
    {
        var at = SkipCircumstances(unit, start, end);
        var addressee = use.Cue.Has(Frames.Addressee) ? AddresseeFinder.At(unit, at, end) : null;
        at = addressee is { } to ? SkipCircumstances(unit, to.Last + 1, end) : at;

        if (at > end)
        {
            return null;
        }

        if (unit[at].IsComma || unit[at].Is(':') || unit[at].IsDash)
        {
            return at < end && unit[at + 1].IsQuotation ? Quoted(unit, at + 1, end)
                : unit[at].Is(':') && at < end && !isTag ? new Piece(at + 1, end)
                : unit[at].IsComma && at < end && !isTag && unit[at + 1].Lower == "that" ? new Piece(at + 1, end) : null;
        }

        if (isTag)
        {
            return unit[at].IsQuotation ? Quoted(unit, at, end) : null;
        }

        return unit[at].IsQuotation ? Quoted(unit, at, end) : Unquoted(unit, use, at, end, addressee is not null);
    }

    private static Piece? Unquoted(Unit unit, CueUse use, int at, int end, bool hasAddressee)
    {
        var cue = use.Cue;
        var item = unit[at];
        if ((cue.Has(Frames.Clause) || hasAddressee) && _openers.Contains(item.Lower))
        {
            return new Piece(at, end);
        }

        if (item.Lower == "to" && cue.Has(Frames.Infinitive))
        {
            return at < end ? new Piece(at, end) : null;
        }

        if (item.IsIn(WordClass.Prepositions))
        {
            return ThatAfterPhrase(unit, at, end) is { } that && cue.Has(Frames.Clause) ? new Piece(that, end) : null;
        }

        if (item.IsIn(WordClass.Conjunctions) || item.IsEnd || (item.Kind == ItemKind.Sign && !IsOpening(item)))
        {
            return null;
        }

        return (cue.Has(Frames.Clause) && end - at >= 1) || cue.Has(Frames.Object) || (cue.Lemma == "tell" && hasAddressee && end - at >= 2) ? new Piece(at, end) : null;
    }

    private static bool IsOpening(Item item) => item.Lower is "(" or "[" or "$" or "£" or "€" or "#" or "@";

    /// <summary>A quotation after the cue; where words go on with it, all of them are the content.</summary>
    private static Piece Quoted(Unit unit, int at, int end)
    {
        var next = at + 1;
        if (next > end || unit[next].IsEnd || unit[next].IsComma || unit[next].IsDash || unit[next].Is(':') || unit[next].IsIn(WordClass.Conjunctions))
        {
            return new Piece(at, at);
        }

        return new Piece(at, end);
    }

    /// <summary>Adverbs, times and their prepositions right after the verb say how and when, not what.</summary>
    private static int SkipCircumstances(Unit unit, int start, int end)
    {
        var at = unit.IsConnective(start) ? start + 3 : start;
        while (at <= end && unit[at].IsWord)
        {
            if (unit.IsTime(at) || (unit[at].IsIn(WordClass.Adverbs) && !(at < end && unit[at].Lower is "no" or "once" && unit[at + 1].IsWord)))
            {
                at++;
            }
            else if (unit[at].IsIn(WordClass.Prepositions) && at < end && unit.IsTime(at + 1))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at > start && at < end && unit[at].IsComma && (unit[at + 1].Lower == "that" || unit[at + 1].IsQuotation) ? at + 1 : at;
    }

    /// <summary><c>said in a statement on Tuesday that</c>: the clause begins at <c>that</c>, not far off and before any verb.</summary>
    private static int? ThatAfterPhrase(Unit unit, int at, int end)
    {
        for (var index = at; index <= end && index < at + 14; index++)
        {
            if (unit[index].Lower == "that" && index > at + 1)
            {
                return index;
            }

            if (unit[index].IsQuotation || unit[index].IsIn(WordClass.Auxiliaries))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What stands before a tag: a quotation, or a clause from the beginning of the unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="last">The last item before the tag and its comma.</param>
    /// <param name="barrier">The last item that belongs to an earlier attribution.</param>
    /// <param name="mayBeClause">Whether a clause without quotation marks is taken.</param>
    public static Piece? Before(Unit unit, int last, int barrier, bool mayBeClause)
    {
        if (last <= barrier)
        {
            return null;
        }

        var first = barrier + 1;
        while (first < last && (unit[first].IsComma || unit[first].IsEnd || unit[first].IsDash))
        {
            first++;
        }

        if (unit[last].IsQuotation && (first == last || unit[last - 1].IsEnd || unit[last - 1].Is(':') || unit[last - 1].IsComma))
        {
            return new Piece(last, last);
        }

        return mayBeClause || (unit[last].IsQuotation && last > first) ? new Piece(first, last) : null;
    }
}
