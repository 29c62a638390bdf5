using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord;

/// <summary>The English names of months and weekdays.</summary>
internal static class EnglishCalendar
{
    /// <summary>January to December.</summary>
    public static ImmutableArray<string> Months { get; } = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary>Sunday to Saturday.</summary>
    public static ImmutableArray<string> Weekdays { get; } = [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames];
}
