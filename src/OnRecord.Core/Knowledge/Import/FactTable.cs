using System.Collections.Frozen;
using OnRecord.Ingest;

namespace OnRecord.Knowledge.Import;

/// <summary>Reads tables of facts: CSV with a header.</summary>
public static class FactTable
{
    private const int RecordLimit = 1_000_000;

    /// <summary>The rows of a table, in order.</summary>
    /// <param name="stream">The bytes of the table, unpacked.</param>
    /// <param name="name">Its name, for people.</param>
    /// <param name="reject">Told of each row that cannot be read.</param>
    /// <exception cref="OnRecordException">Its header cannot be read.</exception>
    public static IEnumerable<FactRow> Read(Stream stream, string name, Action<ImportFault> reject)
    {
        using var guarded = new GuardedStream(stream) { LeavesOpen = true };
        return [.. Read(new Incoming(name, name, guarded), reject)];
    }

    internal static IEnumerable<FactRow> Read(Incoming input, Action<ImportFault> reject)
    {
        var table = new CsvTable(input, RecordLimit);
        if (table.HeaderFault is { } header)
        {
            throw new OnRecordException($"the table {input.Address} cannot be read. {header.Detail}");
        }

        var columns = table.Header.Index().ToFrozenDictionary(column => column.Item, column => column.Index, StringComparer.OrdinalIgnoreCase);
        foreach (var (row, fault) in table.Rows())
        {
            if (row is null)
            {
                reject(new ImportFault(input.Address, fault?.Detail ?? "a row cannot be read."));
                continue;
            }

            yield return new FactRow($"{input.Address}, line {row.Raw.FirstLine}", columns, [.. Enumerable.Range(0, table.Header.Length).Select(column => row.Value(column).Trim())]);
        }
    }
}
