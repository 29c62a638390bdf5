using System.Globalization;
using System.Text.Json;

namespace OnRecord.Tests.Extract.Time;

/// <summary>How much of TimeBank and AQUAINT the finder reads as the annotators did: DATE values that name a day, week, month, quarter or year of the calendar.</summary>
public class TimeBankTests
{
    // Of 1,250: 93.5 % overlap, 74.2 % mean the same days, and 84.4 % days that hold the others or lie in them.
    // We differ on purpose where TimeBank gives "since 1990" and "early 1990" the whole year; "a year ago" is often a quarter there.
    [SharedFact("data/time/tbaq.jsonl.gz")]
    public void Most_dates_of_the_calendar_are_found_and_most_of_those_mean_the_right_days()
    {
        var gold = Documents().SelectMany(Compared).ToList();

        Assert.InRange(100.0 * gold.Count(times => times.Found.Count > 0) / gold.Count, 93, 100);
        Assert.InRange(100.0 * gold.Count(times => times.Found.Exists(time => time.Interval == times.Days)) / gold.Count, 74, 100);
        Assert.InRange(100.0 * gold.Count(times => times.Found.Exists(time => IsNear(time, times.Days))) / gold.Count, 84, 100);
    }

    private static bool IsNear(TimeExpression time, DateInterval gold) =>
        time.Interval is { } days && ((days.First <= gold.First && days.Last >= gold.Last) || (gold.First <= days.First && gold.Last >= days.Last));

    // The days of each expression in the gold, with what was found there.
    private static IEnumerable<(DateInterval Days, List<TimeExpression> Found)> Compared(JsonElement document)
    {
        var times = Found.Expressions(document.GetProperty("text").GetString()!, document.GetProperty("dct").GetString()![..10]).ToList();
        foreach (var timex in document.GetProperty("timexes").EnumerateArray())
        {
            if (Days(timex) is { } days)
            {
                var span = TextSpan.Between(timex.GetProperty("start").GetInt32(), timex.GetProperty("end").GetInt32());
                yield return (days, times.FindAll(time => time.Span.Overlaps(span)));
            }
        }
    }

    private static IEnumerable<JsonElement> Documents() => Repository.SharedLines("data/time/tbaq.jsonl.gz").Select(line => JsonDocument.Parse(line).RootElement);

    private static DateInterval? Days(JsonElement timex)
    {
        var value = timex.GetProperty("value").GetString()!;
        var parts = value.Split('-');
        if (timex.GetProperty("type").GetString() != "DATE" || parts[0].Length != 4 || !int.TryParse(parts[0], CultureInfo.InvariantCulture, out var year))
        {
            return null;
        }

        return parts switch
        {
            [_] => DateInterval.Year(year),
            [_, ['Q', >= '1' and <= '4' and var quarter]] => new DateInterval(new DateOnly(year, ((quarter - '1') * 3) + 1, 1), DateInterval.Month(year, (quarter - '0') * 3).Last),
            [_, ['W', ..] week] when int.TryParse(week[1..], CultureInfo.InvariantCulture, out var number) => Week(year, number),
            [_, var month] when int.TryParse(month, CultureInfo.InvariantCulture, out var number) => DateInterval.Month(year, number),
            [_, _, _] when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => DateInterval.Day(day),
            _ => null,
        };
    }

    private static DateInterval Week(int year, int number)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
        return new DateInterval(monday, monday.AddDays(6));
    }
}
