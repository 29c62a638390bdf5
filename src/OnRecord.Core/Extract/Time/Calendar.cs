namespace OnRecord.Extract.Time;

/// <summary>Counts days, weeks and months. What lies outside the years 1 to 9999 is null.</summary>
internal static class Calendar
{
    /// <summary>The unit that holds the day, or the one so many units after it.</summary>
    public static DateInterval? Of(CalendarUnit unit, DateOnly day, int shift) => unit switch
    {
        CalendarUnit.Day => Days(day.DayNumber + (long)shift, 1),
        CalendarUnit.Week => Days(Monday(day) + (7L * shift), 7),
        CalendarUnit.Weekend => Days(Monday(day) + (7L * shift) + 5, 2),
        CalendarUnit.Decade => Months((day.Year / 10 * 120) + (120L * shift), 120),
        CalendarUnit.Century => Months(((day.Year - 1) / 100 * 1200) + 12 + (1200L * shift), 1200),
        _ => MonthsIn(unit) is > 0 and var length ? Months((Number(day) / length * length) + ((long)length * shift), length) : null,
    };

    /// <summary>A stretch of days that begins with the day of this number.</summary>
    public static DateInterval? Days(long first, int count) =>
        first < 0 || first + count - 1 > DateOnly.MaxValue.DayNumber
            ? null
            : new(DateOnly.FromDayNumber((int)first), DateOnly.FromDayNumber((int)first + count - 1));

    /// <summary>A stretch of months; months are numbered from January of the year 0, which is 0.</summary>
    public static DateInterval? Months(long first, int count) =>
        first < 12 || first + count > 120_000
            ? null
            : new(MonthAt(first).First, MonthAt(first + count - 1).Last);

    /// <summary>The months of a year from this one on, which is 1 for January.</summary>
    public static DateInterval? Months(int year, int month, int count) => Months((12L * year) + month - 1, count);

    /// <summary>A year.</summary>
    public static DateInterval? Year(int year) => Months(year, 1, 12);

    /// <summary>The day so many units away; of a shorter month its last day.</summary>
    public static DateOnly? Add(DateOnly day, CalendarUnit unit, int count)
    {
        if (unit is CalendarUnit.Day or CalendarUnit.Week or CalendarUnit.Weekend)
        {
            return Days(day.DayNumber + ((unit == CalendarUnit.Day ? 1L : 7L) * count), 1)?.First;
        }

        return Months(Number(day) + ((long)MonthsIn(unit) * count), 1) is { } month
            ? month.First.AddDays(Math.Min(day.Day, month.Last.Day) - 1)
            : null;
    }

    /// <summary>The same stretch so many units away: days move by days and weeks, and become the month or year that they fall into.</summary>
    public static DateInterval? Shift(DateInterval days, CalendarUnit unit, int count)
    {
        if (unit is CalendarUnit.Day or CalendarUnit.Week)
        {
            return Days(days.First.DayNumber + ((unit == CalendarUnit.Day ? 1L : 7L) * count), days.Last.DayNumber - days.First.DayNumber + 1);
        }

        return Of(unit, days.First, count) is { } first && Of(unit, days.Last, count) is { } last ? new DateInterval(first.First, last.Last) : null;
    }

    /// <summary>The weekday that is nearest to the day, before or after it; the day itself counts when <paramref name="inclusive"/>.</summary>
    public static DateInterval? Weekday(DateOnly day, int weekday, bool ahead, bool inclusive)
    {
        var distance = (ahead ? weekday - Weekday(day) + 7 : Weekday(day) - weekday + 7) % 7;
        distance = distance == 0 && !inclusive ? 7 : distance;
        return Days(day.DayNumber + (ahead ? distance : -(long)distance), 1);
    }

    /// <summary>The month that is nearest to the day's month, before or after it; that month itself counts when <paramref name="inclusive"/>.</summary>
    public static DateInterval? Month(DateOnly day, int month, bool ahead, bool inclusive)
    {
        var distance = (ahead ? month - day.Month + 12 : day.Month - month + 12) % 12;
        distance = distance == 0 && !inclusive ? 12 : distance;
        return Months(Number(day) + (ahead ? distance : -(long)distance), 1);
    }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int Weekday(DateOnly day) => (((int)day.DayOfWeek + 6) % 7) + 1;

    /// <summary>How many months a unit has; units shorter than a month have none.</summary>
    public static int MonthsIn(CalendarUnit unit) => unit switch
    {
        CalendarUnit.Month => 1,
        CalendarUnit.Quarter => 3,
        CalendarUnit.Half => 6,
        CalendarUnit.Year => 12,
        CalendarUnit.Decade => 120,
        CalendarUnit.Century => 1200,
        _ => 0,
    };

    private static DateInterval MonthAt(long number) => DateInterval.Month((int)(number / 12), (int)(number % 12) + 1);

    private static int Number(DateOnly day) => (day.Year * 12) + day.Month - 1;

    private static long Monday(DateOnly day) => day.DayNumber - Weekday(day) + 1;
}
