namespace OnRecord.Ingest.Archives;

/// <summary>The checksum of zip archives (ISO 3309; polynomial 0xEDB88320).</summary>
internal static class Crc32
{
    private static readonly uint[] _table = Table();

    /// <summary>The checksum after more bytes.</summary>
    /// <param name="crc">The checksum so far; 0 at the beginning.</param>
    /// <param name="bytes">The bytes.</param>
    public static uint Add(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        foreach (var value in bytes)
        {
            crc = _table[(byte)crc ^ value] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] Table()
    {
        var table = new uint[256];
        for (var index = 0u; index < 256; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            }

            table[index] = value;
        }

        return table;
    }
}
