using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using OnRecord.Extract.Time;

namespace OnRecord.Tests.Extract.Time;

/// <summary>How much of TimeBank and AQUAINT the finder reads as the annotators did: DATE values that name a day, week, month, quarter or year of the calendar.</summary>
public class TimeBankTests
{
    [DataFact]
    public void Most_dates_of_the_calendar_are_found_and_most_of_those_mean_the_right_days()
    {
        var (gold, found, right, near) = (0, 0, 0, 0);
        foreach (var document in Documents())
        {
            var text = document.GetProperty("text").GetString()!;
            var times = Found.Expressions(text, document.GetProperty("dct").GetString()![..10]).ToList();
            foreach (var timex in document.GetProperty("timexes").EnumerateArray())
            {
                if (Days(timex) is { } days)
                {
                    var span = TextSpan.Between(timex.GetProperty("start").GetInt32(), timex.GetProperty("end").GetInt32());
                    var match = times.Where(time => time.Span.Overlaps(span)).ToList();
                    gold++;
                    found += match.Count > 0 ? 1 : 0;
                    near += match.Exists(time => time.Interval is { } i && (i.First <= days.First && i.Last >= days.Last || days.First <= i.First && days.Last >= i.Last)) ? 1 : 0;
                    right += match.Exists(time => time.Interval == days) ? 1 : 0;
                    if (!match.Exists(time => time.Interval == days)) File.AppendAllText("/tmp/tb.txt", $"{(match.Count > 0 ? "WRONG" : "MISS")}\t{timex.GetProperty("surface")}\t{timex.GetProperty("value")}\tdct {document.GetProperty("dct")}\t{string.Join(" | ", match.Select(m => m.Span.Of(text) + "=" + m.Interval + m.Reason))}\t{text[Math.Max(0, span.Start - 90)..Math.Min(text.Length, span.End + 60)].Replace('\n', ' ')}\n");
                }
            }
        }

        Assert.Fail($"gold {gold} found {100.0 * found / gold:f1} right {100.0 * right / gold:f1} near {100.0*near/gold:f1}");
    }

    private static IEnumerable<JsonElement> Documents()
    {
        using var file = new GZipStream(File.OpenRead(Path.Combine(Repository.Shared, "data", "time", "tbaq.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    private static DateInterval? Days(JsonElement timex)
    {
        var value = timex.GetProperty("value").GetString()!;
        var parts = value.Split('-');
        if (timex.GetProperty("type").GetString() != "DATE" || parts[0].Length != 4 || !int.TryParse(parts[0], out var year))
        {
            return null;
        }

        return parts switch
        {
            [_] => DateInterval.Year(year),
            [_, ['Q', >= '1' and <= '4' and var quarter]] => new DateInterval(new DateOnly(year, ((quarter - '1') * 3) + 1, 1), DateInterval.Month(year, (quarter - '0') * 3).Last),
            [_, ['W', ..] week] when int.TryParse(week[1..], out var number) => Week(year, number),
            [_, var month] when int.TryParse(month, out var number) => DateInterval.Month(year, number),
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
