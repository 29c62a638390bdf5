namespace OnRecord.Extract.Time;

/// <summary><c>today</c>, <c>yesterday morning</c>, <c>tonight</c>, <c>tomorrow</c>, <c>the day before yesterday</c>, <c>overnight</c>.</summary>
internal static class DayWords
{
    private const string Night = "TNI";

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

        if (words.Is(end, "overnight") && further == 0)
        {
            return new Match(end + 1, Overnight());
        }

        if (!words.Take(ref end, TermKind.Deictic, out var shift) || words.IsTiedAfter(end) || IsPaper(words, end))
        {
            return null;
        }

        var day = Meaning.Relative(Day(shift + further));
        return words.Is(end - 1, "tonight") ? new Match(end, day.At(Night)) : DayParts.Ended(words, end, day);
    }

    /// <summary>The day so many days after that of publication.</summary>
    public static Func<DateOnly, DateInterval?> Day(int shift) => day => Calendar.Of(CalendarUnit.Day, day, shift);

    // The night before the day of publication reaches into it.
    private static Meaning Overnight() => Meaning.Relative(Day(0)).At(Night).Within(day => Calendar.Days(day.First.DayNumber - 1, 2));

    // "USA Today", "Today programme"
    private static bool IsPaper(Words words, int end) =>
        words.Is(end - 1, "Today") && words.IsCapital(end - 1)
        && ((words.IsCapital(end - 2) && !words.IsAny(end - 2, "On")) || words.IsAny(end, "programme", "program", "show"));
}
