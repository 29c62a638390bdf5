using System.Buffers.Binary;

namespace OnRecord.Knowledge;

/// <summary>Rows of one width, read where they lie: nothing is unpacked before it is asked for, so opening costs next to nothing.</summary>
/// <param name="bytes">The rows, one behind the other.</param>
/// <param name="width">Bytes of a row.</param>
internal readonly struct ByteTable(ReadOnlyMemory<byte> bytes, int width)
{
    /// <summary>How many rows.</summary>
    public int Count => bytes.Length / width;

    /// <summary>A whole number of four bytes.</summary>
    /// <param name="row">The row.</param>
    /// <param name="at">Where in the row, in bytes.</param>
    public int Int(int row, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.Span[((row * width) + at)..]);

    /// <summary>The same without a sign.</summary>
    public uint UInt(int row, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[((row * width) + at)..]);

    /// <summary>A whole number of two bytes.</summary>
    public ushort Short(int row, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.Span[((row * width) + at)..]);

    /// <summary>One byte.</summary>
    public byte Byte(int row, int at) => bytes.Span[(row * width) + at];

    /// <summary>The first row of a sorted table for which something holds that holds for all behind it; <see cref="Count"/> when there is none.</summary>
    public int First(Func<int, bool> holds)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The first row of a sorted table whose number at a place is at least this.</summary>
    public int First(int at, uint least)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = UInt(middle, at) >= least ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
