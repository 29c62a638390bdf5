namespace OnRecord.Extract.Rules;

/// <summary>Finds the verbs of a unit that can tie a source to content, and refuses the nouns and passives that look like them.</summary>
internal static class CueFinder
{
    private static readonly HashSet<string> _be = new(StringComparer.Ordinal) { "is", "are", "was", "were", "be", "been", "being" };

    public static List<CueUse> In(Unit unit)
    {
        var found = new List<CueUse>();
        for (var head = 0; head < unit.Count; head++)
        {
            if (unit[head].IsWord && CueLexicon.Find(unit[head].Lower, unit[head + 1].Lower) is { } cue && Use(unit, head, cue) is { } use)
            {
                found.Add(cue.Particle is null ? use : use with { Head = head + 1 });
            }
        }

        return found;
    }

    private static CueUse? Use(Unit unit, int head, Cue cue)
    {
        var first = head;
        while (first > 0 && (unit[first - 1].IsIn(WordClass.Auxiliaries) || IsAdverb(unit[first - 1])))
        {
            first--;
        }

        // An adverb at the head of the unit belongs to the clause, not to the verb.
        var form = unit[head].Lower;
        var gerund = form.EndsWith("ing", StringComparison.Ordinal);
        if (gerund && first == head)
        {
            return head > 0 && (unit[head - 1].IsComma || unit[head - 1].IsDash || unit[head - 1].Lower == "and") ? new CueUse(head, head, cue, true) : null;
        }

        var hasAuxiliary = Enumerable.Range(first, head - first).Any(index => unit[index].IsIn(WordClass.Auxiliaries));
        var past = form.EndsWith("ed", StringComparison.Ordinal) || form is "said" or "told" or "wrote" or "written" or "found" or "thought" or "felt" or "knew" or "sought" or "shown";
        if (past && Enumerable.Range(first, head - first).Any(index => _be.Contains(unit[index].Lower)))
        {
            return null;
        }

        if (first > 0 && unit[first - 1].Lower is "to" or "being" && !hasAuxiliary)
        {
            return null;
        }

        // What somebody can or should request has not been requested.
        if (cue.Act == "REQUEST" && Enumerable.Range(first, head - first).Any(index => unit[index].Lower is "can" or "could" or "may" or "might" or "should" or "must"))
        {
            return null;
        }

        return hasAuxiliary || IsVerb(unit, head, first, form, past, cue) ? new CueUse(first, head, cue, false) : null;
    }

    /// <summary>Tells a verb without auxiliary from a noun or adjective of the same form by what stands before it.</summary>
    private static bool IsVerb(Unit unit, int head, int first, string form, bool past, Cue cue)
    {
        if (first == 0)
        {
            return past;
        }

        var before = unit[first - 1];
        if (before.IsIn(WordClass.Determiners | WordClass.Possessives) || (before.IsIn(WordClass.Prepositions) && !unit.IsTime(first - 1)))
        {
            return false;
        }

        if (past || form is "says" or "tells")
        {
            return true;
        }

        // Present tense: the base form after a plural, the form in -s after a name, a pronoun or a singular.
        return form == cue.Lemma
            ? before.IsWord && (before.Lower is "i" or "we" or "you" or "they" or "who" or "people" or "police" or "some" or "many" or "others" || (before.Lower.EndsWith('s') && !unit.IsTime(first - 1)))
            : before.IsWord && (before.IsCapital || before.IsIn(WordClass.Pronouns) || char.IsLower(before.Lower[0])) && !CouldBeNoun(unit, head, before);
    }

    /// <summary>A form in -s after a lower-case word is a noun as often as a verb: it must have an object or clause behind it.</summary>
    private static bool CouldBeNoun(Unit unit, int head, Item before) =>
        !before.IsCapital && !before.IsIn(WordClass.Pronouns) && (head + 1 >= unit.Count || unit[head + 1].IsIn(WordClass.Prepositions | WordClass.Auxiliaries) || unit[head + 1].IsEnd || unit[head + 1].IsComma);

    private static bool IsAdverb(Item item) => item.IsIn(WordClass.Adverbs) || (item.IsWord && !item.IsCapital && item.Lower.Length > 4 && item.Lower.EndsWith("ly", StringComparison.Ordinal) && item.Lower is not "family" and not "assembly" and not "italy");
}
