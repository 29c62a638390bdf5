using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary><c>Christmas Eve</c>, <c>last Thanksgiving</c>, <c>Easter 2019</c>: the days of <c>Data/holidays.txt</c>.</summary>
internal static class Holidays
{
    private const int LastOfMonth = 9;

    private static readonly FrozenDictionary<string, (string[] Phrase, int Month, int Weekday, int Number)[]>.AlternateLookup<ReadOnlySpan<char>> _days =
        WordList.Lines("Extract", "holidays.txt")
            .Select(line => line.Split(' '))
            .Select(fields => (Phrase: fields[3..], Month: Number(fields[0]), Weekday: Number(fields[1]), Number: Number(fields[2])))
            .GroupBy(entry => entry.Phrase[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var which = Pointers.Take(words, ref end);
        if (which is Which.The or Which.Other || Named(words, ref end) is not { } inYear)
        {
            return null;
        }

        var year = YearTail.Take(words, ref end);
        return new Match(end, year.IsMissing ? MeaningOf(inYear, which, Tense.IsAhead(words, at, end)) : year.Of(inYear));
    }

    private static Func<int, DateInterval?>? Named(Words words, ref int at)
    {
        var (longest, found) = (at, default((int Month, int Weekday, int Number)));
        foreach (var (phrase, month, weekday, number) in _days.TryGetValue(words[at], out var days) ? days : [])
        {
            var end = at;
            (longest, found) = words.Take(ref end, phrase) && end > longest ? (end, (month, weekday, number)) : (longest, found);
        }

        if (longest == at)
        {
            return null;
        }

        at = longest;
        return InYear(found);
    }

    // Apart from what may find nothing, because a closure costs room as soon as its method begins.
    private static Func<int, DateInterval?> InYear((int Month, int Weekday, int Number) rule) => year => InYear(year, rule.Month, rule.Weekday, rule.Number);

    private static Meaning MeaningOf(Func<int, DateInterval?> inYear, Which which, bool? ahead) => which switch
    {
        Which.This => Meaning.Relative(day => inYear(day.Year)),
        Which.Next => Meaning.Relative(day => Nearest(inYear, day.AddDays(1), ahead: true)),
        Which.Last => Meaning.Relative(day => Nearest(inYear, day.AddDays(-1), ahead: false)),
        _ => Meaning.Relative(day => Tense.Choose(day, ahead, toward => Nearest(inYear, day, toward))),
    };

    private static DateInterval? Nearest(Func<int, DateInterval?> inYear, DateOnly day, bool ahead) =>
        inYear(day.Year) is { } now && (ahead ? now.First >= day : now.First <= day) ? now : inYear(day.Year + (ahead ? 1 : -1));

    // Month 0 counts days from Easter; weekday 0 gives the day of the month itself.
    private static DateInterval? InYear(int year, int month, int weekday, int number)
    {
        if (year is < 1 or > 9998)
        {
            return null;
        }

        if (month == 0)
        {
            return Calendar.Days(Easter(year).DayNumber + number, 1);
        }

        if (weekday == 0)
        {
            return DateInterval.Day(year, month, number);
        }

        return number == LastOfMonth
            ? Calendar.Weekday(DateInterval.Month(year, month).Last, weekday, ahead: false, inclusive: true)
            : Calendar.Weekday(new DateOnly(year, month, ((number - 1) * 7) + 1), weekday, ahead: true, inclusive: true);
    }

    // Western Easter in the Gregorian calendar, after the anonymous rule in Nature, 20 April 1876, as Meeus gives it (Astronomical Algorithms, chapter 8).
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var week = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - moon - (rest % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * week)) / 451;
        var day = moon + week - (7 * late) + 114;
        return new DateOnly(year, day / 31, (day % 31) + 1);
    }

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
