using System.Globalization;
using System.Security.Cryptography;
using OnRecord.Store;

namespace OnRecord.Benchmarks.Kills;

/// <summary>All of a record in short: two that are equal hold the same.</summary>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Faults">How many faults a check finds.</param>
/// <param name="Dump">The hash of everything in it but times and sizes.</param>
internal sealed record RecordState(long Articles, long Statements, long Faults, string Dump)
{
    /// <summary>Looks at a record.</summary>
    public static RecordState Of(string path)
    {
        using var record = Record.Open(path);
        var counts = record.Counts();
        return new RecordState(counts.Articles, counts.Statements, RecordCheck.Faults(record).LongCount(), HashOf(record));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Articles} articles, {Statements} statements, {Faults} faults, dump {Dump}");

    private static string HashOf(Record record)
    {
        using var sha256 = SHA256.Create();
        using (var hashed = new CryptoStream(Stream.Null, sha256, CryptoStreamMode.Write, leaveOpen: true))
        using (var text = new StreamWriter(hashed))
        {
            RecordDump.Write(record, text);
        }

        return Convert.ToHexStringLower(sha256.Hash ?? [])[..16];
    }
}
