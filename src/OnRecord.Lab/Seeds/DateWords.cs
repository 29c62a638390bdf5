using System.Globalization;
using System.Text.RegularExpressions;

namespace OnRecord.Lab.Seeds;

/// <summary>
/// Tells whether words that mean a gold date stand in a paragraph. The harness looks for itself, so that the program scored
/// does not choose which dates count.
/// </summary>
public static class DateWords
{
    /// <summary>Whether the weekday, the day of the month, the month, or a word such as <c>today</c> or <c>last week</c> names the gold date.</summary>
    /// <param name="paragraph">The words.</param>
    /// <param name="gold">A day or a month.</param>
    /// <param name="published">When the article was published; null when that is not known, and then only words that need no such day count.</param>
    public static bool Stand(string paragraph, DateInterval gold, DateOnly? published)
    {
        var words = gold.IsDay ? OfDay(gold.First) : [Month(gold.First)];
        var relative = published is not { } day ? [] : gold.IsDay ? Relative(gold.First, day) : Relative(gold, day);
        var pattern = $@"\b(?:{string.Join('|', words.Concat(relative))})\b";
        return Regex.IsMatch(paragraph, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    private static IEnumerable<string> OfDay(DateOnly day) =>
    [
        day.DayOfWeek.ToString(),
        $@"{Month(day)}\.? 0?{day.Day}(?:st|nd|rd|th)?",
        $@"0?{day.Day}(?:st|nd|rd|th)?(?: of)? {Month(day)}",
    ];

    private static IEnumerable<string> Relative(DateOnly gold, DateOnly published) => (published.DayNumber - gold.DayNumber) switch
    {
        0 => ["today", "tonight", "this (?:morning|afternoon|evening)"],
        1 => ["yesterday", "last night"],
        _ => [],
    };

    private static IEnumerable<string> Relative(DateInterval month, DateOnly published)
    {
        var weekBefore = published.AddDays(-(((int)published.DayOfWeek + 6) % 7) - 7);
        if (month.Contains(published))
        {
            yield return "this month";
        }

        if (month.Contains(published.AddMonths(-1)))
        {
            yield return "last month";
        }

        if (month.Meets(new DateInterval(weekBefore, weekBefore.AddDays(6))))
        {
            yield return "last week";
        }
    }

    // The whole name, or its first three letters (four for Sept).
    private static string Month(DateOnly day)
    {
        var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month);
        return day.Month == 9 ? "(?:September|Sept|Sep)" : $"(?:{name}|{name[..3]})";
    }
}
