using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Clean;

/// <summary>
/// Reads dates as fields have them: ISO 8601, RFC 822, English and other months by name, plain numbers, seconds since 1970.
/// The day is the one written, in the zone it was written in.
/// </summary>
internal static class DateReading
{
    private const int Longest = 200;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly ImmutableArray<Regex> _shapes =
    [
        new(@"^(?<year>\d{4})[-/.年]\s?(?<month>\d{1,2})[-/.月]\s?(?<day>\d{1,2})($|[^\d])", Options),
        new(@"^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})($|[T\s])", Options),
        new(@"\b(?<day>\d{1,2})(st|nd|rd|th|er|\.)?[\s-]+(de |of )?(?<name>\p{L}+)\.?,?[\s-]+(de |of |del )?(?<year>\d{4})\b", Options),
        new(@"\b(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(at\s+)?(?<year>\d{4})\b", Options),
        new(@"\b(?<name>\p{L}+)\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+\d{1,2}:\d{2}(:\d{2})?\s+([A-Z+\-\d:]+\s+)?(?<year>\d{4})\b", Options),
        new(@"\b(?<day>\d{1,2})[\s-](?<name>\p{L}{3,})[\s-](?<short>\d{2})\b", Options),
        new(@"^(?<year>\d{4})-(?<month>\d{2})$", Options),
        new(@"^(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})$", Options),
        new(@"^(?<year>\d{4})$", Options),
    ];

    private static readonly Regex _figures = new(@"^(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})[/.-](?<year>\d{4})\b", Options);
    private static readonly Regex _seconds = new(@"^(?<seconds>1?\d{9})(?<thousandths>\d{3})?$", Options);

    /// <summary>The days that the words mean: one day, or a month or year where they say no more; null when they are no date or can be read in two ways.</summary>
    public static DateInterval? Of(string words)
    {
        words = (words.Length <= Longest ? words : words[..Longest]).Trim();
        foreach (var shape in _shapes)
        {
            // Every match counts: "Edition 12 of March, 5 May 2020" has one that is no date.
            foreach (Match match in shape.Matches(words))
            {
                if (Interval(match) is { } interval)
                {
                    return interval;
                }
            }
        }

        return Figures(_figures.Match(words)) ?? Seconds(_seconds.Match(words));
    }

    private static DateInterval? Interval(Match match)
    {
        var year = match.Groups["short"].Success ? Century(Number(match, "short")) : Number(match, "year");
        var month = match.Groups["name"].Success ? MonthTable.Number(match.Groups["name"].Value) : Number(match, "month");
        if (match.Groups["day"].Success)
        {
            return DateInterval.Day(year, month, Number(match, "day"));
        }

        var hasMonth = match.Groups["name"].Success || match.Groups["month"].Success;
        return year is < 1 ? null
            : !hasMonth ? DateInterval.Year(year)
            : month is >= 1 and <= 12 ? DateInterval.Month(year, month) : null;
    }

    // 3/4/2020 is a day in March for some and in April for others; 3.4.2020 is in April for all.
    private static DateInterval? Figures(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var (first, second, year) = (Number(match, "first"), Number(match, "second"), Number(match, "year"));
        var isOneWay = match.Groups["sign"].Value == "." || first > 12 || second > 12 || first == second;
        var day = second > 12 ? DateInterval.Day(year, first, second) : DateInterval.Day(year, second, first);
        return isOneWay ? day : null;
    }

    private static DateInterval? Seconds(Match match) =>
        match.Success ? DateInterval.Day(DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(match.Groups["seconds"].ValueSpan, CultureInfo.InvariantCulture)).UtcDateTime)) : null;

    // RFC 822 has two digits; those of the last century begin at 50.
    private static int Century(int year) => year + (year < 50 ? 2000 : 1900);

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
