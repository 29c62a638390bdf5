using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Clean;

/// <summary>Months by their names in some languages, and days that exist.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int> _months = WordList.Pairs("Clean", "months.txt")
        .SelectMany(pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (pair, name) => (name, int.Parse(pair.Key, CultureInfo.InvariantCulture)))
        .DistinctBy(entry => entry.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.name, entry => entry.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of the month; 0 when it is none.</summary>
    public static int Month(string name) => _months.GetValueOrDefault(name);

    /// <summary>The day; null when there is none of this number.</summary>
    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
