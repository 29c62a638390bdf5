using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Clean;

/// <summary>The full dates in running English text: <c>Nov. 29, 2022</c>, <c>29 November 2022</c>, with the weekday where one stands there.</summary>
internal static class EnglishDate
{
    /// <summary>The names of the months and what is short for them, as an alternation.</summary>
    public static string MonthNames { get; } = $"{string.Join('|', EnglishCalendar.Months)}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";

    /// <summary>The names of the weekdays as an alternation, Sunday first.</summary>
    public static string WeekdayNames { get; } = string.Join('|', EnglishCalendar.Weekdays);

    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex _date = new(
        $@"\b((?<month>{MonthNames})\.? (?<day>\d{{1,2}})(st|nd|rd|th)?,? |(?<day>\d{{1,2}})(st|nd|rd|th)? (?<month>{MonthNames})\.?,? )(?<year>\d{{4}})\b",
        Options);

    private static readonly Regex _weekday = new($@"\b({WeekdayNames})\b", Options);

    /// <summary>The dates that are written out in full, in order.</summary>
    public static IEnumerable<DateOnly> FullDates(string words) =>
        _date.Matches(words).Select(match => Day(match)).OfType<DateOnly>();

    /// <summary>The weekdays that the words name, in order.</summary>
    public static IEnumerable<DayOfWeek> Weekdays(string words) => _weekday.Matches(words).Select(match => Enum.Parse<DayOfWeek>(match.Value, ignoreCase: true));

    private static DateOnly? Day(Match match) =>
        DateInterval.Day(Number(match.Groups["year"]), MonthTable.Number(match.Groups["month"].Value), Number(match.Groups["day"]))?.First;

    private static int Number(Group figures) => int.Parse(figures.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
}
