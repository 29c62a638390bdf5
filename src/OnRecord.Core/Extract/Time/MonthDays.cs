namespace OnRecord.Extract.Time;

/// <summary><c>Oct. 9</c>, <c>9 October 2019</c>, <c>Friday, May 3rd</c>, <c>the 9th of May</c>, <c>Oct. 11-21</c>.</summary>
internal static class MonthDays
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var weekday = TakeWeekday(words, ref end);
        var before = end;
        var which = weekday > 0 ? Which.Bare : Pointers.Take(words, ref end);
        if (which == Which.The)
        {
            (which, end) = (Which.Bare, before);
        }

        if (TakeDate(words, ref end) is not { } date)
        {
            return null;
        }

        return Dated(words, (at, end), date, (which, weekday));
    }

    /// <summary>Days of a month that have been read, with the year that may follow.</summary>
    public static Match Between(Words words, (int Start, int End) place, MonthDay days) => Dated(words, place, days, (Which.Bare, 0));

    private static Match Dated(Words words, (int Start, int End) place, MonthDay date, (Which Which, int Weekday) told)
    {
        var (start, end) = place;
        var year = YearTail.Take(words, ref end);
        return new Match(end, year.IsMissing ? MeaningOf(words, (start, end), date, told) : year.Of(date.In));
    }

    // "Friday," and "Friday evening, the" before the date; 0 when no weekday stands there.
    private static int TakeWeekday(Words words, ref int at)
    {
        if (Weekdays.TakeName(words, ref at, shown: true, out var weekday))
        {
            words.Take(ref at, TermKind.DayPart, out _);
            words.Take(ref at, ",");
            words.Take(ref at, "the");
        }

        return weekday;
    }

    private static MonthDay? TakeDate(Words words, ref int at) => TakeMonthFirst(words, ref at) ?? TakeDayFirst(words, ref at);

    private static MonthDay? TakeMonthFirst(Words words, ref int at)
    {
        var next = at;
        if (!MonthNames.Take(words, ref next, shown: true, out var month) || !TakeDays(words, ref next, out var first, out var last)
            || WordTable.Neighbour(words[next]) == Neighbour.Measure)
        {
            return null;
        }

        at = next;
        return new MonthDay(month, first, last);
    }

    private static MonthDay? TakeDayFirst(Words words, ref int at)
    {
        var next = at;
        words.Take(ref next, "the");
        if (!TakeDays(words, ref next, out var first, out var last))
        {
            return null;
        }

        words.Take(ref next, "of");
        if (!MonthNames.Take(words, ref next, shown: true, out var month) || words.IsTiedBefore(at))
        {
            return null;
        }

        at = next;
        return new MonthDay(month, first, last);
    }

    // One day, or the first and the last of several: "11-21". Some tokenizers leave the two in one piece.
    private static bool TakeDays(Words words, ref int at, out int first, out int last)
    {
        if (words[at].IndexOfAny('-', '–') is > 0 and var dash)
        {
            return IsDay(words[at][..dash], out first) & IsDay(words[at][(dash + 1)..], out last) && first < last && at++ >= 0;
        }

        var taken = Numbers.TakeDay(words, ref at, out first);
        last = first;
        var next = at + 1;
        if (taken && words[at] is "-" or "–" && Numbers.TakeDay(words, ref next, out var second) && second > first)
        {
            (last, at) = (second, next);
        }

        return taken;
    }

    private static bool IsDay(ReadOnlySpan<char> figures, out int day) =>
        int.TryParse(figures, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out day) && day is >= 1 and <= 31;

    private static Meaning MeaningOf(Words words, (int Start, int End) place, MonthDay date, (Which Which, int Weekday) told)
    {
        bool? ahead = told.Which switch
        {
            Which.Last => false,
            Which.Next => true,
            _ => Tense.IsAhead(words, place.Start, place.End),
        };
        return told.Which switch
        {
            Which.Other => Meaning.Told(day => date.In(day.First.Year)),
            Which.This => Meaning.Relative(day => date.In(day.Year)),
            _ => Meaning.Relative(day => (told.Weekday > 0 ? date.On(told.Weekday, day) : null) ?? Tense.Choose(day, ahead, toward => date.Nearest(day, toward))),
        };
    }
}
