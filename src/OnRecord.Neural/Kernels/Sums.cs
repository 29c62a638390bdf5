using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Adds vectors.</summary>
internal static class Sums
{
    /// <summary>Adds one vector to another of the same length.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> other)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(other.Length, to.Length);
        var at = 0;
        for (; at <= to.Length - Lanes.Count; at += Lanes.Count)
        {
            var sum = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(to), (nuint)at) + Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(other), (nuint)at);
            sum.StoreUnsafe(ref MemoryMarshal.GetReference(to), (nuint)at);
        }

        for (; at < to.Length; at++)
        {
            to[at] += other[at];
        }
    }

    /// <summary>Multiplies a vector with a number.</summary>
    public static void Scale(Span<float> vector, float factor)
    {
        foreach (ref var number in vector)
        {
            number *= factor;
        }
    }
}
