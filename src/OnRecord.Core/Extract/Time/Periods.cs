namespace OnRecord.Extract.Time;

/// <summary><c>the latest quarter</c>, <c>the year-ago period</c>, <c>the 1988 quarter</c>, <c>the same period last year</c>: periods that reports compare.</summary>
internal static class Periods
{
    private const string OfArticle = "which period is meant hangs on the article";

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = words.Is(at, "the") ? at + 1 : at;
        return Owned(words, at) ?? QuarterAgo(words, at, end) ?? YearAgo(words, at, end) ?? LatestAt(words, at, end) ?? OfYear(words, at, end) ?? Same(words, at, end);
    }

    /// <summary>The quarter of which the article speaks, or the one before the publication, so many years later.</summary>
    public static Meaning Latest(int years) => Meaning.Likely(moment => Quarter(moment, years), OfArticle);

    // "the year-ago quarter", and "year-earlier" before any other noun
    private static Match? YearAgo(Words words, int at, int end)
    {
        if (!words.Take(ref end, "year", "-", "ago") && !words.Take(ref end, "year", "-", "earlier"))
        {
            return null;
        }

        var tail = end;
        return TakeNoun(words, ref tail) ? new Match(tail, YearBefore()) : words.Is(at, "the") ? null : new Match(end, YearBefore());
    }

    /// <summary>So many units up to a day that follows as in <c>the nine months ended Sept. 30</c>; null when none follows.</summary>
    public static Meaning? Ended(Words words, int at, CalendarUnit unit, int count) =>
        count > 0 && unit < CalendarUnit.Hour && words.IsAny(at, "ended", "ending", "to") && Close(words, at + 1) is { } close
            ? UpTo(close.Meaning, unit, count)
            : null;

    private static Match? Close(Words words, int at)
    {
        at += words.IsAny(at, "in", "on") ? 1 : 0;
        return MonthDays.At(words, at) ?? Months.At(words, at);
    }

    // The day after the close moves, so that months which end with a month begin with one.
    private static Meaning UpTo(Meaning close, CalendarUnit unit, int count) => close.Then(days =>
        days.Last < DateOnly.MaxValue && Calendar.Add(days.Last.AddDays(1), unit, -count) is { } first && first <= days.Last ? new DateInterval(first, days.Last) : null);

    // "last year's quarter"
    private static Match? Owned(Words words, int at)
    {
        var end = at;
        return Quarters.TakeOwner(words, ref end) is { IsMissing: false } year && (words.Take(ref end, "quarter") || words.Take(ref end, "period"))
            ? new Match(end, OfOwner(year))
            : null;
    }

    private static Meaning OfOwner(YearTail year) => Meaning.Likely(
        moment => year.Shift is { } shift && moment.Day is { } day ? Quarter(moment, day.Year + shift - (moment.Quarter?.First.Year ?? day.Year)) : null,
        OfArticle).Compared();

    // "the quarter a year ago"
    private static Match? QuarterAgo(Words words, int at, int end) =>
        end > at && TakeNoun(words, ref end) && words.Take(ref end, "a", "year") && (words.Take(ref end, "ago") || words.Take(ref end, "earlier"))
            ? new Match(end, YearBefore())
            : null;

    private static Meaning YearBefore() =>
        Meaning.Likely(moment => moment.Quarter is null && moment.Day is { } day ? Calendar.Year(day.Year - 1) : Quarter(moment, -1), OfArticle).Compared();

    private static Match? LatestAt(Words words, int at, int end) =>
        end > at && words.IsAny(end, "latest", "recent") && ++end > 0 && TakeNoun(words, ref end) ? new Match(end, Latest(0)) : null;

    // "the 1988 period", "the 1988 second quarter"
    private static Match? OfYear(Words words, int at, int end)
    {
        if (end == at || !Numbers.TakeYear(words, ref end, out var year))
        {
            return null;
        }

        if (Quarters.TakeName(words, ref end, out var first, out var length))
        {
            return new Match(end, Meaning.Stated(Calendar.Months(year, first, length)));
        }

        return TakeNoun(words, ref end) ? new Match(end, OfYear(year)) : null;
    }

    private static Meaning OfYear(int year) =>
        Meaning.Stated(Calendar.Year(year)).WrittenAs(moment => moment.Quarter is { } quarter ? Calendar.Months(year, quarter.First.Month, 3) : null);

    // "the same period last year", "the corresponding month a year earlier"
    private static Match? Same(Words words, int at, int end)
    {
        if (end == at || !(words.Take(ref end, "same") || words.Take(ref end, "corresponding") || words.Take(ref end, "comparable"))
            || !(TakeNoun(words, ref end) || words.Take(ref end, "month") || words.Take(ref end, "week") || words.Take(ref end, "day"))
            || (Stretches.At(words, end) ?? Counts.At(words, end)) is not { } year || !words.IsAny(year.End - 1, "year", "ago", "earlier"))
        {
            return null;
        }

        return new Match(year.End, Meaning.Likely(Before, OfArticle).Compared());
    }

    private static DateInterval? Before(Moment moment) =>
        moment.Told is { IsDay: false } told && Timex.MonthsOf(told) is (1 or 3) and var months
            ? Calendar.Months(told.First.Year - 1, told.First.Month, months)
            : Quarter(moment, -1);

    private static DateInterval? Quarter(Moment moment, int years)
    {
        if (moment.Quarter is { } told)
        {
            return Calendar.Months(told.First.Year + years, told.First.Month, 3);
        }

        return moment.Day is { } day && Calendar.Of(CalendarUnit.Quarter, day, -1) is { } before ? Calendar.Months(before.First.Year + years, before.First.Month, 3) : null;
    }

    private static bool TakeNoun(Words words, ref int at)
    {
        if (words.IsTiedAfter(at + 1))
        {
            return false;
        }

        var next = at;
        var taken = words.Take(ref at, "quarter") || words.Take(ref at, "period") || Quarters.TakeName(words, ref next, out _, out _);
        at = Math.Max(at, next);
        return taken;
    }
}
