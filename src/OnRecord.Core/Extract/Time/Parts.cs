namespace OnRecord.Extract.Time;

/// <summary><c>early 2019</c>, <c>mid-November</c>, <c>late on Thursday</c>, <c>earlier this month</c>, <c>the end of the year</c>.</summary>
internal static class Parts
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = words.Is(at, "the") ? at + 1 : at;
        if (!words.Take(ref end, TermKind.Part, out var number))
        {
            return WeekOfMonth(words, end);
        }

        var part = (TimePart)number;
        if (IsNoun(words, end - 1) ? !words.Take(ref end, "of") : words.Is(at, "the"))
        {
            return null;
        }

        _ = words.Take(ref end, "-") || words.Take(ref end, "on") || words.Take(ref end, "in");
        return Whole(words, end) is { } whole ? new Match(whole.End, Narrow(whole.Meaning, part)) : null;
    }

    // "the first week of May": its value is that of the month
    private static Match? WeekOfMonth(Words words, int at)
    {
        var number = 0;
        var last = words.Take(ref at, "last") || words.Take(ref at, "final");
        return (last || (Numbers.TakeOrdinal(words, ref at, out number) && number <= 4)) && words.Take(ref at, "week", "of") && Months.At(words, at) is { } month
            ? new Match(month.End, WeekOf(month.Meaning, last ? null : number))
            : null;
    }

    private static Meaning WeekOf(Meaning month, int? number) => month.Within(days =>
        Calendar.Days(number is { } count ? days.First.DayNumber + (7 * (count - 1)) : days.Last.DayNumber - 6, 7));

    private static bool IsNoun(Words words, int at) => words.IsAny(at, "beginning", "start", "outset", "end", "close", "middle");

    private static Match? Whole(Words words, int at)
    {
        var (whole, unit) = (TimeGrammar.Whole(words, at), TheUnit(words, at));
        return unit is not null && (whole?.End ?? 0) <= unit.Value.End ? unit
            : whole is null && words.Is(at, "the") ? TimeGrammar.Whole(words, at + 1)
            : whole;
    }

    // "earlier in the week": the week of publication.
    private static Match? TheUnit(Words words, int at)
    {
        var end = at;
        return words.Take(ref end, "the") && words.Take(ref end, TermKind.Unit, out var unit) && (CalendarUnit)unit is CalendarUnit.Week or CalendarUnit.Weekend or CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Year or CalendarUnit.Decade or CalendarUnit.Century
            ? new Match(end, Meaning.Relative(day => Calendar.Of((CalendarUnit)unit, day, 0)))
            : null;
    }

    private static Meaning Narrow(Meaning whole, TimePart part) => part switch
    {
        TimePart.Earlier => whole.Cut((days, day) => days.First <= day && day < days.Last ? days with { Last = day } : days),
        TimePart.Later => whole.Cut((days, day) => days.First < day && day <= days.Last ? days with { First = day } : days),
        _ => whole.Within(days => Half(days, part)),
    };

    // Halves, because nobody says where "early" ends: in months when there are many, else in days.
    private static DateInterval? Half(DateInterval days, TimePart part)
    {
        var months = ((days.Last.Year - days.First.Year) * 12) + days.Last.Month - days.First.Month + 1;
        if (months >= 6)
        {
            var (skip, take) = Share(months, part);
            return Calendar.Months(days.First.Year, days.First.Month + skip, take);
        }

        var (skipDays, takeDays) = Share(days.Last.DayNumber - days.First.DayNumber + 1, part);
        return Calendar.Days(days.First.DayNumber + skipDays, takeDays);
    }

    private static (int Skip, int Take) Share(int whole, TimePart part) => part switch
    {
        TimePart.Early => (0, (whole + 1) / 2),
        TimePart.Late => (whole / 2, whole - (whole / 2)),
        _ => (whole / 4, whole - (whole / 4 * 2)),
    };
}
