using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary>Writes values as TIMEX3 does (TimeML 1.2.1), with the weeks of ISO 8601.</summary>
internal static class Timex
{
    /// <summary>Some time before now.</summary>
    public const string Past = "PAST_REF";

    /// <summary>About now.</summary>
    public const string Present = "PRESENT_REF";

    /// <summary>Some time after now.</summary>
    public const string Future = "FUTURE_REF";

    private const int MonthsOfDecade = 120;
    private const int MonthsOfCentury = 1200;

    /// <summary>The value of days that are a unit of the calendar; null when they are none.</summary>
    public static string? Of(DateInterval days)
    {
        var count = days.Last.DayNumber - days.First.DayNumber + 1;
        return count switch
        {
            1 => string.Create(CultureInfo.InvariantCulture, $"{days.First:yyyy-MM-dd}"),
            7 when days.First.DayOfWeek == DayOfWeek.Monday => Week(days.First),
            2 when days.First.DayOfWeek == DayOfWeek.Saturday => $"{Week(days.First)}-WE",
            _ when days.First.Day == 1 && days.Last.Day == DateTime.DaysInMonth(days.Last.Year, days.Last.Month) => Months(days.First, MonthsOf(days)),
            _ => null,
        };
    }

    /// <summary>How many calendar months the days touch.</summary>
    public static int MonthsOf(DateInterval days) => ((days.Last.Year - days.First.Year) * 12) + days.Last.Month - days.First.Month + 1;

    /// <summary>So many units; of an unknown number when null. A decade is ten years.</summary>
    public static string Duration(int? count, CalendarUnit unit) => unit switch
    {
        CalendarUnit.Decade => Period(count * 10, "Y"),
        CalendarUnit.Century => Period(count * 100, count is null ? "E" : "Y"),
        CalendarUnit.Half => Period(count * 6, "M"),
        CalendarUnit.Hour => $"PT{Number(count)}H",
        CalendarUnit.Minute => $"PT{Number(count)}M",
        CalendarUnit.Second => $"PT{Number(count)}S",
        CalendarUnit.Weekend => Period(count, "WE"),
        _ => Period(count, unit.ToString()[..1]),
    };

    /// <summary>Every unit of that kind.</summary>
    public static string Every(CalendarUnit unit) => Duration(1, unit);

    private static string Period(int? count, string unit) => $"P{Number(count)}{unit}";

    private static string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "X";

    private static string Week(DateOnly day)
    {
        var noon = day.ToDateTime(TimeOnly.MinValue);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(noon):0000}-W{ISOWeek.GetWeekOfYear(noon):00}");
    }

    private static string? Months(DateOnly first, int count) => (count, first.Month) switch
    {
        (1, _) => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy-MM}"),
        (3, 1 or 4 or 7 or 10) => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy}-Q{(first.Month + 2) / 3}"),
        (3, _) when first.Month % 3 == 0 => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy}-{Season(first.Month)}"),
        (6, 1 or 7) => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy}-H{(first.Month / 6) + 1}"),
        (12, 1) => string.Create(CultureInfo.InvariantCulture, $"{first:yyyy}"),
        (MonthsOfDecade, 1) when first.Year % 10 == 0 => string.Create(CultureInfo.InvariantCulture, $"{first.Year / 10:000}"),
        (MonthsOfCentury, 1) => string.Create(CultureInfo.InvariantCulture, $"{first.Year / 100:00}"),
        _ => null,
    };

    private static string Season(int month) => month switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };
}
