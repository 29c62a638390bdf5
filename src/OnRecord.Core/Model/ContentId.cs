using System.Security.Cryptography;
using System.Text;

namespace OnRecord;

/// <summary>Makes ids from content, so that a rerun over the same input gives the same ids.</summary>
public static class ContentId
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>
    /// A prefix, a hyphen and the first 16 bytes of the SHA-256 of the parts in Crockford's base 32 (26 letters and digits).
    /// Each part is hashed with its length, so that ("ab", "c") and ("a", "bc") differ.
    /// </summary>
    /// <param name="prefix">The kind: a article, d source document, p actor, r run, s statement.</param>
    /// <param name="parts">What the id stands for, in order.</param>
    public static string Of(char prefix, params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            Append(hash, Encoding.UTF8.GetBytes(part));
        }

        return Written(prefix, hash);
    }

    /// <summary>The same for a key and raw bytes: the id of a source document or an article.</summary>
    public static string Of(char prefix, string key, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(key));
        Append(hash, bytes);
        return Written(prefix, hash);
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static string Written(char prefix, IncrementalHash hash)
    {
        Span<byte> sum = stackalloc byte[32];
        hash.GetHashAndReset(sum);
        var value = System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(sum);
        Span<char> id = stackalloc char[28];
        id[0] = prefix;
        id[1] = '-';
        for (var place = 27; place >= 2; place--)
        {
            id[place] = Alphabet[(int)(value & 31)];
            value >>= 5;
        }

        return new string(id);
    }
}
