using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// A set of hashes in order, of which the smallest are <em>keys</em>: those below a fixed limit, eight at the least. Two sets that
/// share much share keys, whatever their sizes, so that an index over keys alone finds them (FracMinHash; Broder 1997 for eight).
/// </summary>
internal readonly struct HashSample
{
    private const int FewestKeys = 8;

    private HashSample(ImmutableArray<ulong> hashes, int keys) => (Hashes, KeyCount) = (hashes, keys);

    /// <summary>The set, smallest first, none twice.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    /// <summary>How many of the first are keys.</summary>
    public int KeyCount { get; }

    /// <summary>The keys.</summary>
    public ReadOnlySpan<ulong> Keys => Hashes.AsSpan()[..KeyCount];

    /// <summary>Makes a sample of which one hash in <paramref name="rate"/> is a key.</summary>
    /// <param name="hashes">The hashes in any order; sorted in place.</param>
    /// <param name="rate">One in how many.</param>
    public static HashSample Of(Span<ulong> hashes, int rate)
    {
        hashes.Sort();
        var count = 0;
        foreach (var hash in hashes)
        {
            if (count == 0 || hashes[count - 1] != hash)
            {
                hashes[count++] = hash;
            }
        }

        var limit = ulong.MaxValue / (ulong)rate;
        var below = hashes[..count].BinarySearch(limit);
        return new HashSample([.. hashes[..count]], Math.Min(count, Math.Max(FewestKeys, below < 0 ? ~below : below)));
    }

    /// <summary>How many hashes two sets share.</summary>
    public int Shared(HashSample other)
    {
        var mine = Hashes.AsSpan();
        var its = other.Hashes.AsSpan();
        var (here, there, shared) = (0, 0, 0);
        while (here < mine.Length && there < its.Length)
        {
            var (left, right) = (mine[here], its[there]);
            shared += left == right ? 1 : 0;
            here += left <= right ? 1 : 0;
            there += right <= left ? 1 : 0;
        }

        return shared;
    }

    /// <summary>How many keys of the set with fewer of them could be among the other's keys: those below what the other's keys reach.</summary>
    public int Comparable(HashSample other) => KeyCount == 0 || other.KeyCount == 0 ? 0 : Math.Min(Below(other.Keys[^1]), other.Below(Keys[^1]));

    private int Below(ulong limit)
    {
        var place = Keys.BinarySearch(limit);
        return place < 0 ? ~place : place + 1;
    }
}
