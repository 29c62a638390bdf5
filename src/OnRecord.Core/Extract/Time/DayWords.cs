namespace OnRecord.Extract.Time;

/// <summary><c>today</c>, <c>yesterday morning</c>, <c>tomorrow</c>, <c>the day before yesterday</c>.</summary>
internal static class DayWords
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var further = 0;
        if (words.Is(at, "the") && words.Is(at + 1, "day") && words.IsAny(at + 2, "before", "after"))
        {
            further = words.Is(at + 2, "before") ? -1 : 1;
            end += 3;
        }

        if (!words.Take(ref end, TermKind.Deictic, out var shift) || words.IsTiedAfter(end) || IsPaper(words, end))
        {
            return null;
        }

        words.Take(ref end, TermKind.DayPart, out _);
        return new Match(end, Meaning.Relative(Day(shift + further)));
    }

    /// <summary>The day so many days after that of publication.</summary>
    public static Func<DateOnly, DateInterval?> Day(int shift) => day => Calendar.Of(CalendarUnit.Day, day, shift);

    // "USA Today", "Today programme"
    private static bool IsPaper(Words words, int end) =>
        words.Is(end - 1, "Today") && words.IsCapital(end - 1)
        && ((words.IsCapital(end - 2) && !words.IsAny(end - 2, "On")) || words.IsAny(end, "programme", "program", "show"));
}
