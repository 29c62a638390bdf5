using FsCheck;
using FsCheck.Fluent;
using OnRecord.Lab.Coreference;

namespace OnRecord.Tests.Lab.Coreference;

public class AssignmentTests
{
    [Fact]
    public void The_best_sum_is_found_where_the_best_pair_would_spoil_it() =>
        Assert.Equal(17, Assignment.Best([[10, 9], [8, 1]]), 9);

    [Fact]
    public void More_rows_than_columns_are_turned() =>
        Assert.Equal(9, Assignment.Best([[1], [9], [4]]), 9);

    [Fact]
    public void Nothing_is_assigned_to_nothing() =>
        Assert.Equal(0, Assignment.Best([]), 9);

    [Fact]
    public void It_is_as_good_as_trying_all() =>
        Prop.ForAll(
            Gen.Choose(0, 255).ArrayOf(20).ToArbitrary(),
            values => IsBest(Table(values, 4)) && IsBest(Table(values, 5))).QuickCheckThrowOnFailure();

    private static bool IsBest(double[][] values) => Math.Abs(Assignment.Best(values) - Tried(values, 0, [])) < 1e-9;

    private static double[][] Table(int[] values, int columns) => [.. values.Select(value => value / 255.0).Chunk(columns)];

    private static double Tried(double[][] values, int row, HashSet<int> taken)
    {
        if (row == values.Length)
        {
            return 0;
        }

        var best = Tried(values, row + 1, taken);
        for (var column = 0; column < values[row].Length; column++)
        {
            if (taken.Add(column))
            {
                best = Math.Max(best, values[row][column] + Tried(values, row + 1, taken));
                taken.Remove(column);
            }
        }

        return best;
    }
}
