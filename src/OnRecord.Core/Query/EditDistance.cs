namespace OnRecord.Query;

/// <summary>How far two spellings are apart.</summary>
public static class EditDistance
{
    private const int Farthest = 8;

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour (Damerau 1964, restricted form); <see cref="int.MaxValue"/> where the lengths differ by more than eight.</summary>
    public static int Between(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > Farthest)
        {
            return int.MaxValue;
        }

        var (before, last, next) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var row = 0; row <= one.Length; row++)
        {
            for (var column = 0; column <= other.Length; column++)
            {
                next[column] = Step(one, other, (before, last, next), row, column);
            }

            (before, last, next) = (last, next, before);
        }

        return last[other.Length];
    }

    private static int Step(string one, string other, (int[] Before, int[] Last, int[] Next) rows, int row, int column)
    {
        if (row == 0 || column == 0)
        {
            return row + column;
        }

        var changed = rows.Last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
        var best = Math.Min(changed, Math.Min(rows.Last[column], rows.Next[column - 1]) + 1);
        var swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return swapped ? Math.Min(best, rows.Before[column - 2] + 1) : best;
    }
}
