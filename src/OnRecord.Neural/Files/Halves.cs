using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Files;

/// <summary>Widens floating-point numbers of 16 bits to 32.</summary>
internal static class Halves
{
    /// <summary>2^112: moves the exponent of a half, whose bias is 15, to that of a float, whose bias is 127. The product is exact, also for halves below the normal range.</summary>
    private const float Rebias = 5.192296858534828e33f;

    /// <summary>At and above this, what was infinite or not a number in 16 bits.</summary>
    private const float TooLarge = 65536f;

    public static void Widen(ReadOnlySpan<ushort> from, Span<float> to)
    {
        var at = 0;
        for (; at <= from.Length - Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(from), (nuint)at));
            Widened(low).StoreUnsafe(ref MemoryMarshal.GetReference(to), (nuint)at);
            Widened(high).StoreUnsafe(ref MemoryMarshal.GetReference(to), (nuint)(at + Vector256<uint>.Count));
        }

        for (; at < from.Length; at++)
        {
            to[at] = (float)BitConverter.UInt16BitsToHalf(from[at]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Widened(Vector256<uint> bits)
    {
        var value = ((bits & Vector256.Create(0x7FFFu)) << 13).AsSingle() * Vector256.Create(Rebias);
        var special = Vector256.GreaterThanOrEqual(value, Vector256.Create(TooLarge)).AsUInt32() & Vector256.Create(0x7F800000u);
        return (value.AsUInt32() | special | ((bits & Vector256.Create(0x8000u)) << 16)).AsSingle();
    }
}
