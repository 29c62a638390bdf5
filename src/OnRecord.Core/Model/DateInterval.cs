using System.Globalization;

namespace OnRecord;

/// <summary>A stretch of days, both ends included; a single day has the same first and last.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; not before the first.</param>
public readonly record struct DateInterval(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it is one day.</summary>
    public bool IsDay => First == Last;

    /// <summary>The interval of one day.</summary>
    public static DateInterval Day(DateOnly day) => new(day, day);

    /// <summary>The interval of the day of this number; null when the calendar has none such.</summary>
    public static DateInterval? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Day(new DateOnly(year, month, day))
            : null;

    /// <summary>The interval of a calendar month.</summary>
    public static DateInterval Month(int year, int month) =>
        new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>The interval of a calendar year.</summary>
    public static DateInterval Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>ISO 8601: a day, or both ends with a solidus between.</summary>
    public override string ToString() => IsDay ? Iso(First) : $"{Iso(First)}/{Iso(Last)}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
