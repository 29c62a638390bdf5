namespace OnRecord.Extract.Rules;

/// <summary>Finds the source of a cue: to its left, to its right after a quotation or comma, or with an earlier cue of the unit.</summary>
internal static class SubjectFinder
{
    public static Subject? Of(Unit unit, CueUse use, Subject? earlier, int barrier)
    {
        if (use.IsGerund)
        {
            return Shared(unit, use, earlier);
        }

        if (use.Cue.Has(Frames.Quotation) && Inverted(unit, use) is { } after)
        {
            return after;
        }

        return Before(unit, use, barrier) ?? AfterConjunction(unit, use, earlier);
    }

    private static Subject? Shared(Unit unit, CueUse use, Subject? earlier)
    {
        if (earlier is { } same)
        {
            return same with { IsShared = true };
        }

        // "The league has said ..., condemning ...": the subject of the sentence is its first phrase.
        return FirstPhrase(unit, use.First - 1) is { } phrase ? new Subject(phrase.First, phrase.Last, 0) { IsShared = true } : null;
    }

    private static Subject? AfterConjunction(Unit unit, CueUse use, Subject? earlier)
    {
        if (use.First == 0 || unit[use.First - 1].Lower is not ("and" or "but" or "or"))
        {
            return null;
        }

        return Shared(unit, use, earlier);
    }

    /// <summary><c>“...,” said Smith</c>: a quotation or comma before the verb and a phrase right after it.</summary>
    private static Subject? Inverted(Unit unit, CueUse use)
    {
        var before = use.First - 1;
        if (before < 0 && use.First == use.Head && NounPhrase.StartingAt(unit, use.Head + 1) is { } opening && unit[opening.Last + 1].Is(':'))
        {
            // Said Ellis: "..."
            return new Subject(opening.First, opening.Last, 0) { IsAfter = true };
        }

        if (before < 0 || use.First != use.Head || use.Cue.Lemma == "tell" || !(unit[before].IsQuotation || unit[before].IsComma || unit[before].IsDash))
        {
            return null;
        }

        // After a comma the phrase must not close an apposition whose name stands before it: "Smith, the minister, said he ..."
        if (unit[before].IsComma && !unit[before - 1].IsQuotation && (!EndsClause(unit, use) || Apposition(unit, before, -1) is { } named && IsName(unit, named.First, named.Last)))
        {
            return null;
        }

        return NounPhrase.StartingAt(unit, use.Head + 1) is { } phrase && !unit[phrase.First].IsIn(WordClass.Conjunctions)
            ? new Subject(phrase.First, phrase.Last, use.First) { IsAfter = true }
            : null;
    }

    /// <summary>Whether little more than a name follows the verb, as in a tag at the end of a sentence.</summary>
    private static bool EndsClause(Unit unit, CueUse use)
    {
        if (NounPhrase.StartingAt(unit, use.Head + 1) is not { } phrase || unit[phrase.First].IsIn(WordClass.Pronouns))
        {
            return false;
        }

        var next = phrase.Last + 1;
        return next >= unit.Count || unit[next].IsEnd || unit[next].IsComma || unit.IsTime(next) || unit[next].IsIn(WordClass.Prepositions);
    }

    private static Subject? Before(Unit unit, CueUse use, int barrier)
    {
        var end = SkipTime(unit, use.First - 1);
        end = unit.IsConnective(end - 2) ? end - 3 : end;
        if (end <= barrier)
        {
            return null;
        }

        if (unit[end].IsComma)
        {
            return Apposition(unit, end, barrier);
        }

        // Sen. Ana Ruiz (D-Ga.) said: what stands in brackets belongs to the name before it.
        return NounPhrase.EndingAt(unit, SkipBrackets(unit, end)) is { } phrase && phrase.First > barrier
            ? new Subject(phrase.First, end, ClauseStart(unit, phrase.First))
            : null;
    }

    private static int SkipBrackets(Unit unit, int end)
    {
        var at = end;
        while (unit[end].Is(')') && at > 0 && end - at < 12)
        {
            if (unit[at].Is('('))
            {
                return at - 1;
            }

            at--;
        }

        return end;
    }

    /// <summary><c>Craft, the ambassador, told</c> and <c>the ambassador, Kelly Craft, told</c>: with the apposition, or the name alone.</summary>
    private static Subject? Apposition(Unit unit, int comma, int barrier)
    {
        var opening = comma - 1;
        while (opening > barrier && !unit[opening].IsComma && comma - opening < 25)
        {
            opening--;
        }

        if (opening <= barrier || !unit[opening].IsComma || NounPhrase.EndingAt(unit, opening - 1) is not { } head || head.First <= barrier)
        {
            return null;
        }

        var clause = ClauseStart(unit, head.First);
        if (IsName(unit, opening + 1, comma - 1))
        {
            return new Subject(opening + 1, comma - 1, clause);
        }

        var age = comma - opening == 2 && char.IsAsciiDigit(unit[opening + 1].Lower[0]);
        return unit[opening + 1].Lower is "who" or "which" or "whose" || age
            ? new Subject(head.First, head.Last, clause)
            : new Subject(head.First, comma, clause);
    }

    private static bool IsName(Unit unit, int first, int last) =>
        last >= first && last - first < 4 && Enumerable.Range(first, last - first + 1).All(index => unit[index].IsWord && unit[index].IsCapital);

    /// <summary><c>Guterres on Friday described</c>: the time between subject and verb, with its preposition.</summary>
    private static int SkipTime(Unit unit, int index)
    {
        var at = index;
        while (at > 0 && unit[at].IsWord && unit.IsTime(at))
        {
            at--;
        }

        return at < index && unit[at].IsIn(WordClass.Prepositions) ? at - 1 : at;
    }

    /// <summary>Where the clause of a subject begins: after the last comma, quotation or conjunction before it.</summary>
    private static int ClauseStart(Unit unit, int first)
    {
        var at = first;
        while (at > 0 && unit[at - 1].IsWord && !unit[at - 1].IsIn(WordClass.Conjunctions))
        {
            at--;
        }

        return at;
    }

    /// <summary>The phrase up to its first verb, as far as the form of a word tells: <c>Putin gave his support</c>.</summary>
    private static Piece WithoutVerb(Unit unit, Piece phrase)
    {
        for (var at = phrase.First + 1; at <= phrase.Last; at++)
        {
            if (!unit[at].IsCapital && (unit[at].IsIn(WordClass.Pasts) || unit[at].Lower.EndsWith("ed", StringComparison.Ordinal)))
            {
                return new Piece(phrase.First, at - 1);
            }
        }

        return phrase;
    }

    /// <summary>The first phrase of a unit, as far as the form of words tells where its verb begins.</summary>
    public static Piece? FirstPhrase(Unit unit, int limit)
    {
        for (var start = 0; start < limit; start++)
        {
            if (unit[start].IsWord && !unit[start].IsIn(WordClass.Adverbs) && NounPhrase.StartingAt(unit, start) is { } phrase && phrase.Last < limit)
            {
                return WithoutVerb(unit, phrase);
            }

            if (unit[start].IsQuotation)
            {
                return null;
            }
        }

        return null;
    }
}
