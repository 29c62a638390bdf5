namespace OnRecord.Extract.Time;

/// <summary><c>last week</c>, <c>this month</c>, <c>next year</c>, <c>the previous day</c>, <c>the week before</c>, <c>the weekend</c>.</summary>
internal static class Stretches
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var which = Pointers.Take(words, ref end);
        var first = end;
        if (which == Which.Bare || words.Is(at, "past") || words.Is(at, "coming"))
        {
            return null;
        }

        if (!words.Take(ref end, TermKind.Unit, out var unit))
        {
            return PartOfDay(words, at, first, which);
        }

        return words.IsTiedAfter(end) ? null : Calendared(words, (at, end), which, (CalendarUnit)unit);
    }

    private static Match? Calendared(Words words, (int Start, int End) place, Which which, CalendarUnit unit)
    {
        var (start, end) = place;
        if (which == Which.The)
        {
            return words.IsAny(end, "before", "after") ? new Match(end + 1, Meaning.Elsewhere)
                : unit == CalendarUnit.Weekend ? new Match(end, Weekend(words, start, end))
                : null;
        }

        if (which == Which.Other || (unit == CalendarUnit.Day && which == Which.Next))
        {
            return words.Is(start, "that") && words.IsTiedAfter(end) ? null : new Match(end, Meaning.Elsewhere);
        }

        // "the last week" and "this past week" are the seven days up to now; Spans has them.
        return words.Is(start, "the") || words.Is(start + 1, "past") || unit is CalendarUnit.Day or CalendarUnit.Half
            ? null
            : new Match(end, Meaning.Relative(day => Calendar.Of(unit, day, Shift(which))));
    }

    private static int Shift(Which which) => which == Which.Last ? -1 : which == Which.Next ? 1 : 0;

    private static Meaning Weekend(Words words, int start, int end)
    {
        var ahead = Tense.IsAhead(words, start, end) == true;
        return Meaning.Relative(day => Calendar.Of(CalendarUnit.Weekend, day, ahead || Calendar.Weekday(day) >= 6 ? 0 : -1));
    }

    // "this morning", "last night", "the previous evening", "the night before"
    private static Match? PartOfDay(Words words, int at, int first, Which which)
    {
        if (words.Value(first, TermKind.DayPart) is null || words.Is(at, "the") && which is Which.Last or Which.Next)
        {
            return null;
        }

        return which switch
        {
            Which.The when words.IsAny(first + 1, "before", "after") => new Match(first + 2, Meaning.Elsewhere),
            Which.This => new Match(first + 1, Meaning.Relative(DayWords.Day(0))),
            Which.Last => new Match(first + 1, Meaning.Relative(DayWords.Day(-1))),
            Which.Other or Which.Next => new Match(first + 1, Meaning.Elsewhere),
            _ => null,
        };
    }
}
