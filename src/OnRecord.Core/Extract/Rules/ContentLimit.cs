namespace OnRecord.Extract.Rules;

/// <summary>Finds where the content of a cue must end: what follows may be another verb of the same speaker, or another speaker.</summary>
internal static class ContentLimit
{
    /// <summary>The last item that may belong to the content of a cue.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="uses">All its cues.</param>
    /// <param name="number">Which of them.</param>
    public static int Of(Unit unit, List<CueUse> uses, int number)
    {
        var end = unit.LastBeforeEnd;
        for (var later = number + 1; later < uses.Count; later++)
        {
            var use = uses[later];
            if (use.IsGerund && use.Cue.Scope == Scope.Statement && unit[use.First - 1].IsComma)
            {
                return Math.Min(end, use.First - 2);
            }

            if (BeforeCoordinate(unit, use, uses[number].Cue.Has(Frames.Object)) is { } before)
            {
                return Math.Min(end, before);
            }
        }

        return end;
    }

    /// <summary><c>The plan shows much, though it has gaps</c>: the last item of what an introducing phrase leads up to.</summary>
    public static int OfAccordingTo(Unit unit, int start)
    {
        var end = unit.LastBeforeEnd;
        for (var at = start + 3; at < end; at++)
        {
            if (unit[at].IsComma && unit[at + 1].Lower is "though" or "although" or "while" or "but")
            {
                return at - 1;
            }
        }

        return end;
    }

    /// <summary>The item before a clause that stands beside this one and has a speaker of its own or shares it; null when it is part of the content.</summary>
    private static int? BeforeCoordinate(Unit unit, CueUse use, bool isObject)
    {
        var before = use.First - 1;
        if (before < 1 || use.Cue.Scope == Scope.Attitude || !(Introduces(unit, use.Head + 1) || (isObject && use.Cue.Has(Frames.Object))))
        {
            return null;
        }

        if (unit[before].Lower is "and" or "but")
        {
            return unit[before - 1].IsComma ? before - 2 : before - 1;
        }

        return NounPhrase.EndingAt(unit, before) is { First: > 1 } subject
            && unit[subject.First - 1].Lower is "but" or "and" or "while" or "though" or "although"
            && unit[subject.First - 2].IsComma
            ? subject.First - 3
            : null;
    }

    private static bool Introduces(Unit unit, int next) =>
        next < unit.Count && (unit[next].IsQuotation || unit[next].Lower is "that" or "it" or "he" or "she" or "they" or "there" or "the" or "to");
}
