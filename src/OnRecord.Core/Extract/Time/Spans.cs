namespace OnRecord.Extract.Time;

/// <summary><c>the past week</c>, <c>the last two years</c>, <c>the next three months</c>, <c>recent weeks</c>, <c>the first nine months</c>: how long, and mostly until or from when.</summary>
internal static class Spans
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = words.IsAny(at, "the", "this", "these") ? at + 1 : at;
        var direction = words.Is(end, "last") && IsVerb(words, end) ? 0 : words.IsAny(end, "last", "past") ? -1 : words.IsAny(end, "next", "coming") ? 1 : 0;
        if (direction != 0)
        {
            return Counted(words, at, end + 1, direction) ?? Recent(words, at, end);
        }

        return Recent(words, at, end) ?? Plain(words, at, end);
    }

    // "likely to last a week"
    private static bool IsVerb(Words words, int at) => words.IsAny(at - 1, "to", "will", "would", "could", "may", "might", "should", "can", "not");

    private static Match? Counted(Words words, int at, int end, int direction)
    {
        var bare = words.Take(ref end, TermKind.Unit, out var single);
        if (bare)
        {
            return IsSpan(words, at) && !words.IsTiedAfter(end) ? new Match(end, Until((CalendarUnit)single, 1, direction)) : null;
        }

        return !words.IsAny(end, "a", "an") && Amount.Take(words, ref end, out var amount) && !words.IsTiedAfter(end) && !(amount.IsBare && words.Is(at, "last"))
            ? new Match(end, amount.Count is { } count && amount.IsExact
                ? Until(amount.Unit, count, direction).As(TimeType.Duration, amount.Value)
                : Meaning.Vague(null).As(TimeType.Duration, amount.Value))
            : null;
    }

    private static Meaning Until(CalendarUnit unit, int count, int direction) =>
        Meaning.Relative(day => Around(day, unit, direction * count)).As(TimeType.Duration, Timex.Duration(count, unit));

    // "recent weeks", "coming years"
    private static Match? Recent(Words words, int at, int end) =>
        words.IsAny(end, "recent", "past", "coming") && words.Value(end + 1, TermKind.Units) is { } unit && (end == at || !words.Is(at, "this"))
            ? new Match(end + 2, Meaning.Vague(null).As(TimeType.Duration, Timex.Duration(null, (CalendarUnit)unit)))
            : null;

    // "the nine months", "the first two years"
    private static Match? Plain(Words words, int at, int end)
    {
        if (end == at || !words.Is(at, "the"))
        {
            return null;
        }

        _ = words.IsAny(end, "first", "final", "latest", "initial") && end++ >= 0;
        return !words.IsAny(end, "a", "an") && Amount.Take(words, ref end, out var amount) && !amount.IsBare && !words.IsTiedAfter(end) && words[end - 2] is not "-"
            ? OfYear(words, at, end, amount)
            : null;
    }

    // "the first nine months of 2019"
    private static Match OfYear(Words words, int at, int end, Amount amount)
    {
        var next = end;
        var year = YearTail.Take(words, ref next);
        var months = (amount.Count ?? 0) * Calendar.MonthsIn(amount.Unit);
        return Periods.Ended(words, end, amount.Unit, amount.Count ?? 0) is { } ended ? new Match(end, ended.As(TimeType.Duration, amount.Value))
            : words.Is(at + 1, "first") && !year.IsMissing && months is > 0 and <= 12
            ? new Match(next, year.Of(number => Calendar.Months(number, 1, months)).As(TimeType.Duration, amount.Value))
            : new Match(end, Meaning.Lasting(amount.Value));
    }

    // "last week" is a week of the calendar, "the past week" the seven days up to now.
    private static bool IsSpan(Words words, int at) =>
        words.IsAny(at, "the", "this")
        && (words.IsAny(at + 1, "past", "coming", "last") || words.IsAny(at - 1, "over", "in", "within", "during", "for"));

    private static DateInterval? Around(DateOnly day, CalendarUnit unit, int count)
    {
        var (step, number) = unit switch
        {
            CalendarUnit.Weekend => (CalendarUnit.Week, count),
            CalendarUnit.Hour => (CalendarUnit.Day, Math.Sign(count) * ((Math.Abs(count) + 23) / 24)),
            CalendarUnit.Minute or CalendarUnit.Second => (CalendarUnit.Day, Math.Sign(count)),
            _ => (unit, count),
        };
        if (Calendar.Add(day, step, number) is not { } other)
        {
            return null;
        }

        return count < 0 ? new DateInterval(other, day) : new DateInterval(day, other);
    }
}
