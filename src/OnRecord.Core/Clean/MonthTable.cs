using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Clean;

/// <summary>Months by their names in some languages, from <c>Data/months.txt</c>.</summary>
internal static class MonthTable
{
    private static readonly FrozenDictionary<string, int> _months = WordList.Pairs("Clean", "months.txt")
        .SelectMany(pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries), (pair, name) => (name, int.Parse(pair.Key, CultureInfo.InvariantCulture)))
        .DistinctBy(entry => entry.name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(entry => entry.name, entry => entry.Item2, StringComparer.OrdinalIgnoreCase);

    /// <summary>The number of the month; 0 when it is none.</summary>
    public static int Number(string name) => _months.GetValueOrDefault(name);
}
