using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural.Kernels;

/// <summary>Sums of products of bytes with a panel of 16 columns by AVX2, four rows at a time.</summary>
internal static unsafe class ByteKernel256
{
    private const int Tile = 4;

    /// <inheritdoc cref="ByteKernel512.Panel"/>
    public static void Panel(byte* a, int aStride, sbyte* b, int fours, int rows, int* c)
    {
        var row = 0;
        while (row < rows && rows >= Tile)
        {
            row = Math.Min(row, rows - Tile);
            Four(a + ((nint)row * aStride), aStride, b, fours, c + (row * 16));
            row += Tile;
        }

        for (; row < rows; row++)
        {
            One(a + ((nint)row * aStride), b, fours, c + (row * 16));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(byte* a, nint aStride, sbyte* b, int fours, int* c)
    {
        var a0 = a;
        var a2 = a + (2 * aStride);
        var ones = Vector256.Create((short)1);
        var (c0l, c0h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c1l, c1h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c2l, c2h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c3l, c3h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (var left = fours; left > 0; left--)
        {
            var (low, high) = (Vector256.Load(b), Vector256.Load(b + 32));
            var x0 = Vector256.Create(*(int*)a0).AsByte();
            c0l += Fours(x0, low, ones);
            c0h += Fours(x0, high, ones);
            var x1 = Vector256.Create(*(int*)(a0 + aStride)).AsByte();
            c1l += Fours(x1, low, ones);
            c1h += Fours(x1, high, ones);
            var x2 = Vector256.Create(*(int*)a2).AsByte();
            c2l += Fours(x2, low, ones);
            c2h += Fours(x2, high, ones);
            var x3 = Vector256.Create(*(int*)(a2 + aStride)).AsByte();
            c3l += Fours(x3, low, ones);
            c3h += Fours(x3, high, ones);
            a0 += 4;
            a2 += 4;
            b += 64;
        }

        c0l.Store(c);
        c0h.Store(c + 8);
        c1l.Store(c + 16);
        c1h.Store(c + 24);
        c2l.Store(c + 32);
        c2h.Store(c + 40);
        c3l.Store(c + 48);
        c3h.Store(c + 56);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(byte* a, sbyte* b, int fours, int* c)
    {
        var ones = Vector256.Create((short)1);
        var (low, high) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (var left = fours; left > 0; left--)
        {
            var x = Vector256.Create(*(int*)a).AsByte();
            low += Fours(x, Vector256.Load(b), ones);
            high += Fours(x, Vector256.Load(b + 32), ones);
            a += 4;
            b += 64;
        }

        low.Store(c);
        high.Store(c + 8);
    }

    /// <summary>The sums of four products. Two products of an unsigned byte and a weight within ±63 fit 16 bits together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> Fours(Vector256<byte> x, Vector256<sbyte> weights, Vector256<short> ones) =>
        Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(x, weights), ones);
}
