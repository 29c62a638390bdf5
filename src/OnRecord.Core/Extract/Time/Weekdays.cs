namespace OnRecord.Extract.Time;

/// <summary><c>Wednesday</c>, <c>last Friday</c>, <c>this coming Monday</c>, <c>Tuesday next week</c>, <c>Thursday morning</c>.</summary>
internal static class Weekdays
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var which = Pointers.Take(words, ref end, out var shift);
        if (Pointers.IsRepeated(words, at) || !TakeName(words, ref end, which is not (Which.Bare or Which.Other) || HasPreposition(words, at), out var weekday)
            || IsName(words, end - 1, end) || words.IsTiedAfter(end))
        {
            return null;
        }

        if (which == Which.The)
        {
            return words.IsAny(end, "before", "after") ? new Match(end + 1, Beside(weekday, words.Is(end, "before") ? -1 : 1)) : null;
        }

        var weeks = TakeWeek(words, ref end);
        return DayParts.Ended(words, end, which == Which.Other ? Beside(weekday, shift) : MeaningOf(words, (at, end), weekday, which, weeks));
    }

    /// <summary>Reads the name of a weekday; a short one only where other words show that it is one.</summary>
    public static bool TakeName(Words words, ref int at, bool shown, out int weekday)
    {
        weekday = 0;
        if (!words.IsCapital(at) || (!words.Take(ref at, TermKind.Weekday, out weekday) && !(shown && words.Take(ref at, TermKind.ShortWeekday, out weekday))))
        {
            return false;
        }

        // Some cut the point of "Sat." off as a token of its own.
        at += words.Touches(at) && words.Is(at, ".") && at + 1 < words.Count ? 1 : 0;
        return true;
    }

    private static Meaning MeaningOf(Words words, (int Start, int End) place, int weekday, Which which, int? weeks)
    {
        if (weeks is { } shift)
        {
            return Meaning.Relative(day => Calendar.Of(CalendarUnit.Week, day, shift) is { } week ? DateInterval.Day(week.First.AddDays(weekday - 1)) : null);
        }

        if (IsAnyOne(words, place.Start, place.End))
        {
            return Meaning.Vague(FormattableString.Invariant($"XXXX-WXX-{weekday}"));
        }

        var ahead = which is Which.Next or Which.This || (which == Which.Bare && Tense.IsAhead(words, place.Start, place.End) == true);
        return Meaning.Relative(day => Calendar.Weekday(day, weekday, ahead, inclusive: which is Which.Bare or Which.This));
    }

    // "the previous Friday", "the Friday after", "that Friday"
    private static Meaning Beside(int weekday, int shift) => Meaning.Told(told =>
        Calendar.Weekday(shift > 0 ? told.Last : told.First, weekday, ahead: shift > 0, inclusive: shift == 0));

    // "last week", "of next week"
    private static int? TakeWeek(Words words, ref int at)
    {
        var next = at;
        words.Take(ref next, "of");
        int? shift = words.Is(next, "last") ? -1 : words.Is(next, "this") ? 0 : words.Is(next, "next") ? 1 : null;
        var taken = shift is not null && words.Is(next + 1, "week") && !words.IsAny(next + 2, "'s", "’s");
        at = taken ? next + 2 : at;
        return taken ? shift : null;
    }

    // "on a Friday", but not "at a Friday meeting"
    private static bool IsAnyOne(Words words, int start, int end) =>
        words.IsAny(start - 1, "a", "an") && !(words.IsLower(end) && WordTable.Tense(words[end]) == TenseKind.None);

    private static bool HasPreposition(Words words, int at) => words.IsAny(at - 1, "on", "since", "until", "by", "late", "early", "of");

    // Days and papers that are called after a weekday, and prayers that come with each.
    private static bool IsName(Words words, int at, int end) =>
        (words.IsCapital(at - 1) && WordTable.Neighbour(words[at - 1]) == Neighbour.DayNameBegin)
        || words.IsAny(end, "prayer", "prayers")
        || (words.IsCapital(end) && WordTable.Neighbour(words[end]) == Neighbour.DayNameEnd);
}
