using System.IO.Compression;

namespace OnRecord.Ingest;

/// <summary>
/// Tells whether a gzip file is whole. The library stops at the end of a truncated file as if all were well, so a small member of
/// our own is put after the file: it comes out unharmed only if the file ended where a member ends.
/// </summary>
internal static class GzipEnd
{
    private static readonly byte[] _words = "the end of the file"u8.ToArray();

    /// <summary>The member to put after the file.</summary>
    public static byte[] Member { get; } = Pack();

    /// <summary>Whether what came out after the file was all of our member and nothing else.</summary>
    /// <param name="first">What came out so far.</param>
    /// <param name="unpacking">The stream it came from; it is read on.</param>
    public static bool IsWhole(ReadOnlySpan<byte> first, Stream unpacking)
    {
        Span<byte> all = stackalloc byte[2 * _words.Length];
        if (first.Length > _words.Length)
        {
            return false;
        }

        first.CopyTo(all);
        var have = first.Length;
        while (have < all.Length && Read(unpacking, all[have..]) is > 0 and var got)
        {
            have += got;
        }

        return all[..have].SequenceEqual(_words);
    }

    private static int Read(Stream unpacking, Span<byte> buffer)
    {
        try
        {
            return unpacking.Read(buffer);
        }
        catch (InvalidDataException)
        {
            // Not our words then, whatever came before.
            buffer[0] = 0;
            return 1;
        }
    }

    private static byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(_words);
        }

        return packed.ToArray();
    }
}
