namespace OnRecord.Extract.Rules;

/// <summary>Finds the words that name a source to the left or right of a cue, by closed classes and capitals alone.</summary>
internal static class NounPhrase
{
    private const int Longest = 14;

    private static readonly HashSet<string> _inside = new(StringComparer.Ordinal) { "of", "for", "in", "at", "from", "to", "on", "with" };

    /// <summary>The items of the phrase that ends with item <paramref name="end"/>; null when there is none.</summary>
    public static Piece? EndingAt(Unit unit, int end)
    {
        if (end < 0 || !unit[end].IsWord)
        {
            return null;
        }

        if (unit[end].IsIn(WordClass.Pronouns))
        {
            return new Piece(end, end);
        }

        var first = end + 1;
        while (first > 0 && end - first < Longest && MayStandBefore(unit, first - 1, first, end))
        {
            first--;
            if (unit[first].IsIn(WordClass.Determiners) && !(first > 0 && _inside.Contains(unit[first - 1].Lower)) && !(first > 0 && unit[first - 1].IsIn(WordClass.Possessives)))
            {
                break;
            }
        }

        return Trimmed(unit, first, end);
    }

    /// <summary>The items of the phrase that begins with item <paramref name="start"/>; null when there is none.</summary>
    public static Piece? StartingAt(Unit unit, int start)
    {
        if (start >= unit.Count || !unit[start].IsWord)
        {
            return null;
        }

        if (unit[start].IsIn(WordClass.Pronouns))
        {
            return new Piece(start, start);
        }

        var last = start - 1;
        while (last + 1 < unit.Count && last - start < Longest && MayStandAfter(unit, last + 1, start))
        {
            last++;
        }

        while (last >= start && unit[last].IsIn(WordClass.Prepositions | WordClass.Conjunctions | WordClass.Adverbs))
        {
            last--;
        }

        return last >= start && HasNoun(unit, start, last) ? new Piece(start, last) : null;
    }

    /// <summary>The first phrase of a unit that ends before an item, as far as the form of words tells where its verb begins.</summary>
    public static Piece? Leading(Unit unit, int limit)
    {
        for (var start = 0; start < limit; start++)
        {
            if (unit[start].IsWord && !unit[start].IsIn(WordClass.Adverbs) && StartingAt(unit, start) is { } phrase && phrase.Last < limit)
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

    /// <summary>The phrase up to its first verb: <c>Putin gave his support</c>.</summary>
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

    private static bool MayStandBefore(Unit unit, int index, int next, int end)
    {
        var item = unit[index];
        if (!item.IsWord || unit.IsTime(index))
        {
            return false;
        }

        if (item.Lower == "and")
        {
            // Smith and Jones; the president and his minister: but not two clauses.
            return index > 0 && next <= end && unit[index - 1].IsWord && unit[index - 1].IsCapital && unit[next].IsCapital;
        }

        if (item.IsIn(WordClass.Prepositions))
        {
            return _inside.Contains(item.Lower) && next <= end && index > 0 && unit[index - 1].IsWord && !unit[index - 1].IsIn(WordClass.Auxiliaries);
        }

        return !item.IsIn(WordClass.Conjunctions | WordClass.Auxiliaries | WordClass.Pronouns);
    }

    private static bool MayStandAfter(Unit unit, int index, int start)
    {
        var item = unit[index];
        if (!item.IsWord || unit.IsTime(index) || item.IsIn(WordClass.Auxiliaries | WordClass.Pronouns | WordClass.Participles))
        {
            return false;
        }

        if (item.Lower == "and")
        {
            return index > start && index + 1 < unit.Count && unit[index + 1].IsCapital && unit[index - 1].IsCapital;
        }

        if (item.IsIn(WordClass.Prepositions))
        {
            return index > start && item.Lower is ("of" or "for" or "from" or "to" or "at" or "in") && index + 1 < unit.Count && unit[index + 1].IsWord && !unit.IsTime(index + 1)
                && (item.Lower is "of" or "for" || unit[index + 1].IsCapital || unit[index + 1].IsIn(WordClass.Determiners)) && !(item.Lower is "in" or "at" or "to" && unit[index - 1].IsCapital && index - start < 3);
        }

        if (item.Lower.EndsWith("ing", StringComparison.Ordinal) && !item.IsCapital && index > start && !unit[index - 1].IsIn(WordClass.Determiners) && !IsNoun(unit[index + 1]))
        {
            return false;
        }

        return !item.IsIn(WordClass.Conjunctions | WordClass.Adverbs) && !(index > start && item.IsIn(WordClass.Determiners) && !unit[index - 1].IsIn(WordClass.Prepositions));
    }

    /// <summary>Whether a word in small letters of no closed class follows an -ing form, which then is part of a name: <c>lobbying records</c>.</summary>
    private static bool IsNoun(Item next) => next.IsWord && !next.IsCapital && !next.IsTime
        && !next.IsIn(WordClass.Determiners | WordClass.Prepositions | WordClass.Pronouns | WordClass.Conjunctions | WordClass.Adverbs);

    /// <summary>Leaves out what stands before the phrase: adverbs, connecting words, a place or time.</summary>
    private static Piece? Trimmed(Unit unit, int first, int end)
    {
        while (first <= end && (unit[first].IsIn(WordClass.Adverbs | WordClass.Conjunctions | WordClass.Prepositions | WordClass.Possessives | WordClass.Connectives) || unit[first].Lower == "asked"))
        {
            first++;
        }

        return first <= end && HasNoun(unit, first, end) ? new Piece(first, end) : null;
    }

    private static bool HasNoun(Unit unit, int first, int last)
    {
        for (var index = first; index <= last; index++)
        {
            var item = unit[index];
            if (item.IsWord && !item.IsIn(WordClass.Determiners | WordClass.Prepositions | WordClass.Possessives | WordClass.Adverbs) && item.Lower != "and")
            {
                return true;
            }
        }

        // "Some said", "many believe": a determiner alone can stand for people.
        return first == last && unit[first].Lower is "some" or "many" or "others" or "both" or "most" or "several" or "another" or "few";
    }
}
