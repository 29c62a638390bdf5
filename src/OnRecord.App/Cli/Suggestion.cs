namespace OnRecord.App.Cli;

/// <summary>Guesses which known word was meant.</summary>
public static class Suggestion
{
    /// <summary>The nearest of the known words, when it is near enough to be worth a hint.</summary>
    public static string? For(string word, IEnumerable<string> known)
    {
        var nearest = known.Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, Distance: Distance(word, candidate)))
            .Where(pair => pair.Distance <= Math.Max(1, pair.candidate.TrimStart('-').Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal);
        return nearest.Select(pair => pair.candidate).FirstOrDefault();
    }

    /// <summary>How many letters must be put in, taken out, changed or swapped with their neighbour (Damerau 1964, restricted form).</summary>
    public static int Distance(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 8)
        {
            return int.MaxValue;
        }

        var steps = Enumerable.Range(0, one.Length + 1).Select(_ => new int[other.Length + 1]).ToArray();
        for (var row = 0; row <= one.Length; row++)
        {
            for (var column = 0; column <= other.Length; column++)
            {
                steps[row][column] = Step(one, other, steps, row, column);
            }
        }

        return steps[one.Length][other.Length];
    }

    private static int Step(string one, string other, int[][] steps, int row, int column)
    {
        if (row == 0 || column == 0)
        {
            return row + column;
        }

        var changed = steps[row - 1][column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
        var best = Math.Min(changed, Math.Min(steps[row - 1][column], steps[row][column - 1]) + 1);
        var swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return swapped ? Math.Min(best, steps[row - 2][column - 2] + 1) : best;
    }
}
