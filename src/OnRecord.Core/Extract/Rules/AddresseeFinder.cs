namespace OnRecord.Extract.Rules;

/// <summary>Finds whom a verb such as <c>tell</c> addresses, right after it.</summary>
internal static class AddresseeFinder
{
    public static Piece? At(Unit unit, int start, int end)
    {
        if (start > end || !unit[start].IsWord || unit[start].Lower is "that" or "to" || unit[start].IsIn(WordClass.Conjunctions))
        {
            return null;
        }

        if (unit[start].IsIn(WordClass.Pronouns | WordClass.Addressees))
        {
            return unit[start].Lower is "he" or "she" or "they" or "it" or "we" or "i" ? null : new Piece(start, start);
        }

        if (unit[start].IsIn(WordClass.Prepositions))
        {
            return null;
        }

        var last = start;
        while (last < end && GoesOn(unit, last + 1, start))
        {
            last++;
        }

        // "warned Turkey would answer": what has a verb behind it is the subject of the content.
        return unit[last].IsIn(WordClass.Determiners) || unit[last + 1].IsIn(WordClass.Auxiliaries | WordClass.Pasts) ? null : new Piece(start, last);
    }

    /// <summary>The phrase ends where a clause could begin: at a determiner or pronoun, a capital after small letters, a preposition.</summary>
    private static bool GoesOn(Unit unit, int index, int start)
    {
        var (item, before) = (unit[index], unit[index - 1]);
        if (!item.IsWord || unit.IsTime(index) || item.Lower == "that" || item.IsIn(WordClass.Pronouns | WordClass.Auxiliaries | WordClass.Conjunctions) || index - start > 8)
        {
            return false;
        }

        if (item.IsIn(WordClass.Prepositions))
        {
            return item.Lower == "of";
        }

        return !item.IsIn(WordClass.Determiners) ? !(item.IsCapital && !before.IsCapital && !before.IsIn(WordClass.Determiners | WordClass.Outlets) && before.Lower != "of") : before.Lower == "of";
    }
}
