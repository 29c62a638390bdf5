namespace OnRecord.Extract.Time;

/// <summary><c>the third quarter of 2019</c>, <c>the first half of last year</c>, <c>this year's third quarter</c>, <c>Q3 2019</c>.</summary>
internal static class Quarters
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        int number;
        if (words[at] is ['Q', >= '1' and <= '4' and var figure])
        {
            (number, end) = (figure - '0', at + 1);
            return Tail(words, (at, end), number, CalendarUnit.Quarter);
        }

        words.Take(ref end, "the");
        if (!Numbers.TakeOrdinal(words, ref end, out number) || number > 4)
        {
            return null;
        }

        words.Take(ref end, "-");
        return words.Take(ref end, TermKind.Unit, out var unit) ? Tail(words, (at, end), number, (CalendarUnit)unit) : null;
    }

    private static Match? Tail(Words words, (int Start, int End) place, int number, CalendarUnit unit)
    {
        var (start, end) = place;
        var length = unit is CalendarUnit.Quarter or CalendarUnit.Half ? Calendar.MonthsIn(unit) : 0;
        if (length == 0 || number * length > 12)
        {
            return null;
        }

        var first = ((number - 1) * length) + 1;
        var year = YearTail.Take(words, ref end);
        var ofTheYear = year.IsMissing && words.Is(end, "of") && words.Is(end + 1, "the") && words.Is(end + 2, "year");
        end += ofTheYear ? 3 : 0;
        if (!year.IsMissing)
        {
            return new Match(end, year.Of(value => Calendar.Months(value, first, length)));
        }

        // "the second half" alone is a half of anything.
        return ofTheYear ? new Match(end, Meaning.Relative(day => Calendar.Months(day.Year, first, length)))
            : unit == CalendarUnit.Quarter ? new Match(end, Nearest(first, Tense.IsAhead(words, start, end) == true))
            : null;
    }

    private static Meaning Nearest(int first, bool ahead) => Meaning.Relative(day =>
        Calendar.Months(day.Year + (ahead ? (first + 2 < day.Month ? 1 : 0) : first > day.Month ? -1 : 0), first, 3));
}
