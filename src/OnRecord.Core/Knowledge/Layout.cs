using System.Buffers.Binary;

namespace OnRecord.Knowledge;

/// <summary>
/// How an almanac lies in its file: a mark, the version of the format, offset and length of each part,
/// the parts, and the SHA-256 of all before it. Numbers are little-endian. docs/knowledge.md describes the rows.
/// </summary>
internal static class Layout
{
    /// <summary>Bytes of a row of each part.</summary>
    public static readonly int[] Widths = [1, 4, 22, 5, 8, 8, 15, 15, 4, 16, 11, 8, 20];

    /// <summary>Marks an entry of the index that is the last name of a person and not the whole of it.</summary>
    public const uint LastName = 0x8000_0000;

    /// <summary>Marks a name that needs context, beside its form.</summary>
    public const int NeedsContext = 0x80;

    /// <summary>Bytes before the first part.</summary>
    public static readonly int HeaderSize = Mark.Length + 4 + (Widths.Length * 8);

    /// <summary>How every almanac begins.</summary>
    public static ReadOnlySpan<byte> Mark => "OnRecord almanac"u8;

    /// <summary>The version of the format; another one cannot be read.</summary>
    public const int Version = 1;

    private static readonly DateOnly _dayZero = new(1899, 12, 31);

    /// <summary>A day as two bytes: days since the end of 1899, and 0 for none. Days before count as the first, days beyond 2079 as none.</summary>
    public static ushort Day(DateOnly? day) =>
        day is not { } known ? (ushort)0
        : known.DayNumber - _dayZero.DayNumber is var number && number > ushort.MaxValue ? (ushort)0
        : (ushort)Math.Max(1, number);

    /// <summary>The day that two bytes say.</summary>
    public static DateOnly? Day(ushort number) => number == 0 ? null : _dayZero.AddDays(number);

    /// <summary>A year or month as two bytes; 0 for none.</summary>
    public static ushort Month(DateInterval? time) =>
        time is not { } known || known.First.Year > 5000 ? (ushort)0 : (ushort)((known.First.Year * 13) + (known.First.AddMonths(1) > known.Last ? known.First.Month : 0));

    /// <summary>The year or month that two bytes say.</summary>
    public static DateInterval? Month(ushort code) =>
        code / 13 is var year && (year == 0 || year > 9999) ? null
        : code % 13 == 0 ? DateInterval.Year(year)
        : DateInterval.Month(year, code % 13);

    /// <summary>The hash by which names are found (FNV-1a, 32 bits), of their folded letters and digits.</summary>
    public static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var sign in key)
        {
            hash = (hash ^ (sign & 0xffu)) * 16777619u;
            hash = (hash ^ ((uint)sign >> 8)) * 16777619u;
        }

        return hash;
    }

    /// <summary>Where a part lies; null when the header does not say so.</summary>
    public static Range? Of(Part part, ReadOnlySpan<byte> file)
    {
        var entry = file[(Mark.Length + 4 + ((int)part * 8))..];
        var start = BinaryPrimitives.ReadInt32LittleEndian(entry);
        var length = BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
        return start >= HeaderSize && length >= 0 && (long)start + length <= file.Length && length % Widths[(int)part] == 0 ? start..(start + length) : null;
    }
}
