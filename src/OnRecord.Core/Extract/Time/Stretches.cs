namespace OnRecord.Extract.Time;

/// <summary><c>last week</c>, <c>this month</c>, <c>next year</c>, <c>the previous day</c>, <c>the week before</c>, <c>the weekend</c>.</summary>
internal static class Stretches
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var which = Pointers.Take(words, ref end, out var shift);
        var first = end;
        if (which == Which.Bare || words.Is(at, "past") || words.Is(at, "coming"))
        {
            return null;
        }

        _ = words.Take(ref end, "fiscal") || words.Take(ref end, "full");
        if (!words.Take(ref end, TermKind.Unit, out var unit))
        {
            return PartOfDay(words, at, first, which, shift);
        }

        return words.IsTiedAfter(end) || (CalendarUnit)unit >= CalendarUnit.Hour ? null : Calendared(words, (at, end), which, (CalendarUnit)unit, shift);
    }

    private static Match? Calendared(Words words, (int Start, int End) place, Which which, CalendarUnit unit, int shift)
    {
        var (start, end) = place;
        if (which == Which.The)
        {
            return The(words, start, end, unit);
        }

        if (which == Which.Other || (unit == CalendarUnit.Day && which == Which.Next))
        {
            return new Match(end, Other(unit, which == Which.Next ? 1 : shift));
        }

        // "the last week" and "this past week" are the seven days up to now; Spans has them.
        return words.Is(start, "the") && !words.Is(start + 1, "current") || words.Is(start + 1, "past") || (unit == CalendarUnit.Day && which != Which.This) || unit == CalendarUnit.Half
            ? null
            : new Match(end, Now(unit, Shift(which)));
    }

    // "the week before", "the weekend"; "the quarter" that the article speaks of, "the year ended in June"
    private static Match? The(Words words, int start, int end, CalendarUnit unit) =>
        words.IsAny(end, "before", "after") && unit != CalendarUnit.Half ? !IsClosed(words, end + 1) ? null : new Match(end + 1, Other(unit, words.Is(end, "before") ? -1 : 1))
        : unit == CalendarUnit.Weekend ? new Match(end, Weekend(words, start, end))
        : unit == CalendarUnit.Week && words.Is(end, "of") && MonthDays.At(words, end + 1) is { } day
            ? new Match(day.End, day.Meaning.Then(days => Calendar.Of(CalendarUnit.Week, days.First, 0)))
        : unit == CalendarUnit.Quarter && words.IsAny(end, "ended", "ending") && MonthDays.At(words, end + 1) is { } close ? new Match(end, close.Meaning.Then(Quarter))
        : words.IsAny(end, "ended", "ending") && unit is CalendarUnit.Week or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Year
            ? new Match(end, (Periods.Ended(words, end, unit, 1) ?? Meaning.Elsewhere).As(TimeType.Duration, Timex.Duration(1, unit)))
        : unit == CalendarUnit.Quarter ? new Match(end, Periods.Latest(0))
        : unit is CalendarUnit.Year or CalendarUnit.Week or CalendarUnit.Month && words.IsAny(start - 1, "for", "in", "during", "of", "throughout")
            ? new Match(end, words.Is(end - 2, "fiscal") ? Meaning.Lasting(Timex.Duration(1, unit)) : Now(unit, 0).Doubted("which one is meant hangs on the article"))
        : null;

    // "the week before" at the end of a clause counts from what was told; before a noun or clause, from that.
    private static bool IsClosed(Words words, int end) => end >= words.Count || !(words.IsLower(end) || words.IsCapital(end)) || words.IsAny(end, "and", "but", "in", "at");

    // The quarter of the calendar that ends nearest to this day.
    private static DateInterval? Quarter(DateInterval close) =>
        Calendar.Days(close.First.DayNumber - 45, 1) is { } middle ? Calendar.Of(CalendarUnit.Quarter, middle.First, 0) : null;

    // Whether the date told before is known so exactly decides: the month after a year is none.
    private static Meaning Other(CalendarUnit unit, int shift) =>
        Meaning.Told(told => Calendar.Of(unit, told.First, shift) is { } days && told.Last.DayNumber - told.First.DayNumber <= days.Last.DayNumber - days.First.DayNumber + 3 ? days : null);

    private static Meaning Now(CalendarUnit unit, int shift) => Meaning.Relative(day => Calendar.Of(unit, day, shift));

    private static int Shift(Which which) => which == Which.Last ? -1 : which == Which.Next ? 1 : 0;

    private static Meaning Weekend(Words words, int start, int end)
    {
        var ahead = Tense.IsAhead(words, start, end) == true;
        return Meaning.Relative(day => Calendar.Of(CalendarUnit.Weekend, day, ahead || Calendar.Weekday(day) >= 6 ? 0 : -1));
    }

    // "this morning", "last night", "the previous evening", "the night before"
    private static Match? PartOfDay(Words words, int at, int first, Which which, int shift)
    {
        var end = first;
        if (!DayParts.Take(words, ref end, out var hour) || (words.Is(at, "the") && which is Which.Last))
        {
            return null;
        }

        return which switch
        {
            Which.The when words.IsAny(end, "before", "after") => new Match(end + 1, Other(CalendarUnit.Day, words.Is(end, "before") ? -1 : 1).At(hour)),
            Which.This => new Match(end, Meaning.Relative(DayWords.Day(0)).At(hour)),
            Which.Last => new Match(end, Meaning.Relative(DayWords.Day(-1)).At(hour)),
            Which.Other or Which.Next => new Match(end, Other(CalendarUnit.Day, which == Which.Next ? 1 : shift).At(hour)),
            _ => null,
        };
    }
}
