using System.Globalization;

namespace OnRecord.Knowledge.Import;

/// <summary>Reads days, months and years as tables of facts write them.</summary>
public static class FactDates
{
    private const int DayLength = 10;

    /// <summary>The days that <c>2019</c>, <c>2019-12</c> or <c>2019-12-04</c> says; what stands behind a day, such as a time, does not count. Null when it says none.</summary>
    public static DateInterval? Read(string text)
    {
        var written = text.Length > DayLength && text[DayLength] is 'T' or ' ' ? text[..DayLength] : text;
        return Number(written, 0, 4) is not { } year || year == 0 ? null
            : written.Length == 4 ? DateInterval.Year(year)
            : written[4] != '-' || Number(written, 5, 2) is not { } month || month is < 1 or > 12 ? null
            : written.Length == 7 ? DateInterval.Month(year, month)
            : written.Length == DayLength && written[7] == '-' && Number(written, 8, 2) is { } day ? DateInterval.Day(year, month, day)
            : null;
    }

    /// <summary>When something held that has a start, an end and two sightings, any of them null when not known.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended.</param>
    /// <param name="seenFrom">When it is first seen.</param>
    /// <param name="seenTo">When it is last seen.</param>
    /// <returns>The period; null when its end lies before its start.</returns>
    public static Period? Period(DateInterval? start, DateInterval? end, DateInterval? seenFrom, DateInterval? seenTo)
    {
        if (start is { } begin && end is { } finish && finish.Last < begin.First)
        {
            return null;
        }

        var latestStart = start?.Last ?? seenFrom?.Last ?? seenTo?.Last ?? end?.Last;
        var earliestEnd = end?.First ?? seenTo?.First ?? seenFrom?.First ?? start?.First;
        return new Period(start?.First, latestStart, earliestEnd, end?.Last);
    }

    private static int? Number(string text, int at, int length) =>
        text.Length >= at + length && int.TryParse(text.AsSpan(at, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
