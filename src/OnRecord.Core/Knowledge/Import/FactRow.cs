using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Knowledge.Import;

/// <summary>One row of a table of facts.</summary>
/// <param name="Where">The file and the line, for people.</param>
/// <param name="Columns">The number of each column.</param>
/// <param name="Values">What stands in the columns.</param>
public sealed record FactRow(string Where, FrozenDictionary<string, int> Columns, ImmutableArray<string> Values)
{
    /// <summary>What stands in a column, without blanks around it; empty when nothing does or the table has no such column.</summary>
    public string this[string column] => Columns.TryGetValue(column, out var number) ? Values[number] : "";

    /// <summary>The values of a column that holds several, parted by <c>|</c>.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
