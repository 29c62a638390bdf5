using System.Buffers;
using System.IO.Compression;

namespace OnRecord.Store;

/// <summary>Packs the bytes of sources.</summary>
internal static class Packing
{
    // Higher qualities cost several times the time for a few per cent.
    private const int Quality = 4;
    private const int Window = 22;

    /// <summary>The bytes packed, with the name of the way; as they are where packing does not make them smaller.</summary>
    public static (string Name, byte[] Bytes) Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window) && length < bytes.Length
                ? ("brotli", packed[..length])
                : ("none", bytes.ToArray());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    /// <summary>The bytes as they were; null when they cannot be unpacked to that length.</summary>
    public static byte[]? Unpack(string name, byte[] bytes, int length)
    {
        if (name == "none")
        {
            return bytes.Length == length ? bytes : null;
        }

        var unpacked = new byte[length];
        return BrotliDecoder.TryDecompress(bytes, unpacked, out var written) && written == length ? unpacked : null;
    }
}
