namespace OnRecord.Tests.Ingest.Hostile;

/// <summary>Damages documents in the ways that files are damaged, the same for the same seed.</summary>
internal sealed class Mutation(int seed)
{
    private readonly Random _chance = new(seed);

    /// <summary>One of the samples, damaged in a few places.</summary>
    public byte[] Next(IReadOnlyList<byte[]> samples)
    {
        var bytes = samples[_chance.Next(samples.Count)];
        for (var times = _chance.Next(1, 5); times > 0 && bytes.Length > 0; times--)
        {
            bytes = Damaged(bytes, samples);
        }

        return bytes;
    }

    private byte[] Damaged(byte[] bytes, IReadOnlyList<byte[]> samples)
    {
        var at = _chance.Next(bytes.Length);
        var length = Math.Min(_chance.Next(1, 40), bytes.Length - at);
        switch (_chance.Next(7))
        {
            case 0:
                return bytes[..at];
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 3:
                var other = samples[_chance.Next(samples.Count)];
                return [.. bytes[..at], .. other[_chance.Next(other.Length)..]];
            case 4:
                return [.. bytes[..at], .. Enumerable.Repeat(bytes[at], _chance.Next(1, 2000)), .. bytes[at..]];
            case 5:
                var signs = "<>&;\"'{}\\=\r\n\0\u00ff[]:09-%"u8;
                return [.. bytes[..at], signs[_chance.Next(signs.Length)], .. bytes[at..]];
            default:
                var flipped = bytes.ToArray();
                flipped[at] ^= (byte)(1 << _chance.Next(8));
                return flipped;
        }
    }
}
