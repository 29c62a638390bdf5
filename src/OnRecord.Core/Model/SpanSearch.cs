namespace OnRecord;

/// <summary>Searches layers and other lists whose spans stand in the order of the text, in steps that grow with the logarithm of their length.</summary>
internal static class SpanSearch
{
    /// <summary>The number of the entry that holds <paramref name="position"/>; -1 between entries. No two may overlap.</summary>
    public static int At<T>(ReadOnlySpan<T> entries, int position, Func<T, TextSpan> span) =>
        FirstAfter(entries, position, span) is var index && index < entries.Length && span(entries[index]).Contains(position) ? index : -1;

    /// <summary>The number of the first entry that ends after <paramref name="position"/>; the number of entries when none does. No two may overlap.</summary>
    public static int FirstAfter<T>(ReadOnlySpan<T> entries, int position, Func<T, TextSpan> span) =>
        Partition(entries, entry => span(entry).End <= position);

    /// <summary>The number of the last entry that begins at or before <paramref name="position"/>; -1 when all begin after it.</summary>
    public static int LastFrom<T>(ReadOnlySpan<T> entries, int position, Func<T, TextSpan> span) =>
        Partition(entries, entry => span(entry).Start <= position) - 1;

    /// <summary>How many entries at the beginning meet the condition, which none meets after one that does not.</summary>
    private static int Partition<T>(ReadOnlySpan<T> entries, Func<T, bool> isBefore)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(entries[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
