using System.Globalization;

namespace OnRecord.Store;

/// <summary>Writes a record out in a fixed order and without times, so that two records that hold the same give the same lines.</summary>
public static class RecordDump
{
    private const string Prefix = "dump ";

    /// <summary>Writes everything that the record holds but decisions, times and sizes; one row a line, its table first, columns parted by tabs.</summary>
    public static void Write(Record record, TextWriter to)
    {
        foreach (var question in Sql.NamesWith(Prefix))
        {
            using var row = record.Database.Rows(question);
            while (row.Next())
            {
                to.Write(question[Prefix.Length..]);
                for (var column = 0; column < row.Width; column++)
                {
                    to.Write('\t');
                    to.Write(Written(row.Any(column)));
                }

                to.Write('\n');
            }
        }
    }

    private static string? Written(object? value) => value switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        string text => text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\t", @"\t", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        null => "-",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
