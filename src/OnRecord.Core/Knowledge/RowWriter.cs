using System.Buffers;
using System.Buffers.Binary;

namespace OnRecord.Knowledge;

/// <summary>Rows on their way into an almanac.</summary>
internal sealed class RowWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public byte[] Bytes => _bytes.WrittenSpan.ToArray();

    public RowWriter Int(int number)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, number);
        _bytes.Write(bytes);
        return this;
    }

    public RowWriter UInt(uint number) => Int(unchecked((int)number));

    public RowWriter Short(int number)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, checked((ushort)number));
        _bytes.Write(bytes);
        return this;
    }

    public RowWriter Byte(int number)
    {
        _bytes.Write([checked((byte)number)]);
        return this;
    }

    public RowWriter Period(Period period) => Short(Layout.Day(period.EarliestStart)).Short(Layout.Day(period.LatestStart)).Short(Layout.Day(period.EarliestEnd)).Short(Layout.Day(period.LatestEnd));
}
