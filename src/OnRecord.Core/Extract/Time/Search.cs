using System.Collections.Immutable;

namespace OnRecord.Extract.Time;

/// <summary>Searches layers, whose entries stand in the order of the text.</summary>
internal static class Search
{
    /// <summary>The number of the last entry that begins at or before this position; -1 when all begin after it.</summary>
    public static int Last<T>(this ImmutableArray<T> entries, Func<T, int> start, int position)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = start(entries[middle]) <= position ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
