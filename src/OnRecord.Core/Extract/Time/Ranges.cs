namespace OnRecord.Extract.Time;

/// <summary><c>between 2018 and 2020</c>, <c>from January to March 2019</c>, <c>2018-20</c>, <c>Oct. 9 to Nov. 3</c>, <c>May 3 to 5</c>, <c>Monday to Friday</c>.</summary>
internal static class Ranges
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var between = words.Is(at, "between");
        var start = between || words.Is(at, "from") ? at + 1 : at;
        return YearSpan(words, at, start, between) ?? DaySpan(words, at, start, between) ?? MonthSpan(words, start, between) ?? WeekdaySpan(words, at, start, between);
    }

    private static Match? YearSpan(Words words, int at, int start, bool between)
    {
        var end = start;
        if (Joined(words, start) is { } joined)
        {
            return joined;
        }

        var year = words.Digits(start) ?? 0;
        if (words[start].Length != 4 || year is < 1500 or > 2199)
        {
            return null;
        }

        end++;
        var tied = words.IsTiedAfter(end);
        if (!TakeConnector(words, ref end, between, at < start))
        {
            return null;
        }

        var last = words.Digits(end) is { } number ? (words[end].Length == 2 ? (year / 100 * 100) + number : number) : 0;
        return words[end].Length is not (4 or 2) || last <= year || last >= 2200 ? null
            : new Match(end + 1, Years(year, last)) { Ends = tied ? null : (new(start, start + 1, Meaning.Stated(Calendar.Year(year))), new(end, end + 1, Meaning.Stated(Calendar.Year(last)))) };
    }

    // "2018-20" in one token.
    private static Match? Joined(Words words, int start)
    {
        var word = words[start];
        if (word.Length is not (7 or 9) || word[4] is not ('-' or '–' or '/')
            || !int.TryParse(word[..4], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)
            || !int.TryParse(word[5..], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var last))
        {
            return null;
        }

        last += word.Length == 7 ? year / 100 * 100 : 0;
        return year is >= 1500 and < 2200 && last > year && last < 2200 ? new Match(start + 1, Years(year, last)) : null;
    }

    private static Meaning Years(int first, int last) => Meaning.Stated(Calendar.Months(first, 1, (last - first + 1) * 12));

    // "from May 3 to 5"
    private static Match? DaySpan(Words words, int at, int start, bool between)
    {
        var end = start;
        if (!ShortMonth(words, ref end, out var month) || !Numbers.TakeDay(words, ref end, out var first))
        {
            return null;
        }

        return TakeConnector(words, ref end, between, at < start) && Numbers.TakeDay(words, ref end, out var last) && last > first
            ? MonthDays.Between(words, (at, end), new MonthDay(month, first, last))
            : null;
    }

    // "from Monday to Friday", "Friday through Sunday"
    private static Match? WeekdaySpan(Words words, int at, int start, bool between)
    {
        var end = start;
        if (!Weekdays.TakeName(words, ref end, shown: false, out var first) || !TakeConnector(words, ref end, between, at < start)
            || Weekdays.At(words, end) is not { } last || words.Value(end, TermKind.Weekday) is null)
        {
            return null;
        }

        return Joined((start, end), first, last);
    }

    private static Match Joined((int Start, int Last) place, int weekday, Match last)
    {
        var opening = last.Meaning.Then(days => Calendar.Weekday(days.First, weekday, ahead: false, inclusive: false));
        return new Match(last.End, last.Meaning.Then(days => Calendar.Weekday(days.First, weekday, ahead: false, inclusive: false) is { } day ? new DateInterval(day.First, days.Last) : null))
        {
            Ends = (new(place.Start, place.Start + 1, opening), new(place.Last, last.End, last.Meaning)),
        };
    }

    private static Match? MonthSpan(Words words, int start, bool between)
    {
        var end = start;
        if (!MonthNames.Take(words, ref end, shown: false, out var month) && !ShortMonth(words, ref end, out month))
        {
            return null;
        }

        var date = Numbers.TakeDay(words, ref end, out var day) ? new MonthDay(month, day, day) : new MonthDay(month, 1, 1);
        var close = end;
        if (!TakeConnector(words, ref end, between, between || words.Is(start - 1, "from")))
        {
            return null;
        }

        return (day > 0 ? MonthDays.At(words, end) : Months.At(words, end)) is { } last ? Joined((start, close, end), date, last, ofDays: day > 0) : null;
    }

    // Apart from what may find nothing, because a closure costs room as soon as its method begins.
    private static Match Joined((int Start, int Close, int Last) place, MonthDay date, Match last, bool ofDays)
    {
        var opening = last.Meaning.Then(days => Opening(date, days) is not { } first ? null : ofDays ? first : DateInterval.Month(first.First.Year, date.Month));
        return new Match(last.End, last.Meaning.Then(days => Opening(date, days) is { } first ? new DateInterval(first.First, days.Last) : null))
        {
            Ends = (new(place.Start, place.Close, opening), new(place.Last, last.End, last.Meaning)),
        };
    }

    // The year before where the last day comes earlier in the year: "from November to March".
    private static DateInterval? Opening(MonthDay date, DateInterval last) => date.Nearest(last.First, ahead: false);

    private static bool ShortMonth(Words words, ref int at, out int month) =>
        words.IsDigits(at + 1) | MonthNames.Take(words, ref at, words.IsDigits(at + 1), out month) && month > 0;

    private static bool TakeConnector(Words words, ref int at, bool between, bool opened)
    {
        var taken = between ? words.Is(at, "and")
            : words.IsAny(at, "to", "through") || (opened && words.Is(at, "until")) || words[at] is "-" or "–";
        at += taken ? 1 : 0;
        return taken;
    }
}
