using System.Buffers.Binary;

namespace OnRecord.Ingest;

/// <summary>How wide the units of an encoding are: 1 byte, 2 in UTF-16, 4 in UTF-32.</summary>
/// <param name="Width">Bytes in a unit.</param>
/// <param name="IsBigEndian">Whether the highest byte stands first.</param>
internal readonly record struct CodeUnits(int Width, bool IsBigEndian)
{
    /// <summary>The units of the encoding of this web name.</summary>
    public static CodeUnits Of(string? encoding) => encoding switch
    {
        "utf-16" => new(2, false),
        "utf-16BE" => new(2, true),
        "utf-32" => new(4, false),
        "utf-32BE" => new(4, true),
        _ => new(1, false),
    };

    /// <summary>The unit at the beginning of the bytes.</summary>
    public int First(ReadOnlySpan<byte> bytes) => (Width, IsBigEndian) switch
    {
        (2, false) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (2, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (4, false) => BinaryPrimitives.ReadInt32LittleEndian(bytes),
        (4, true) => BinaryPrimitives.ReadInt32BigEndian(bytes),
        _ => bytes[0],
    };
}
