namespace OnRecord.Extract.Time;

/// <summary>A day of a month, or several that follow one another, in a year that is not told.</summary>
/// <param name="Month">The month; January is 1.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
internal readonly record struct MonthDay(int Month, int First, int Last)
{
    // 29 February can be eight years away: 1896 to 1904.
    private const int FarthestYears = 8;

    /// <summary>The days in this year; null when it has none such.</summary>
    public DateInterval? In(int year) =>
        DateInterval.Day(year, Month, First) is { } first && DateInterval.Day(year, Month, Last) is { } last
            ? new DateInterval(first.First, last.Last)
            : null;

    /// <summary>The days of the year nearest to this day, before or after it; the day itself may be among them.</summary>
    public DateInterval? Nearest(DateOnly day, bool ahead)
    {
        for (var years = 0; years <= FarthestYears; years++)
        {
            if (In(ahead ? day.Year + years : day.Year - years) is { } days && (ahead ? days.Last >= day : days.First <= day))
            {
                return days;
            }
        }

        return null;
    }

    /// <summary>The days, within two years, that begin with this weekday; null when there are none.</summary>
    public DateInterval? On(int weekday, DateOnly day)
    {
        foreach (var shift in (ReadOnlySpan<int>)[0, -1, 1, -2, 2])
        {
            if (In(day.Year + shift) is { } days && Calendar.Weekday(days.First) == weekday)
            {
                return days;
            }
        }

        return null;
    }
}
