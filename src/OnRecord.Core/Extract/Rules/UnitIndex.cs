namespace OnRecord.Extract.Rules;

/// <summary>Finds the unit at a position of the text.</summary>
internal static class UnitIndex
{
    /// <summary>The number of the unit that holds <paramref name="position"/>; -1 between units.</summary>
    public static int At(IReadOnlyList<Unit> units, int position)
    {
        var (low, high) = (0, units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < units.Count && units[low].Span.Start <= position ? low : -1;
    }
}
