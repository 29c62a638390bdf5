using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural.Kernels;

/// <summary>Sums of products of bytes with a panel of 16 columns in 512-bit registers, twelve rows at a time.</summary>
internal static unsafe class ByteKernel512
{
    private const int Tile = 12;

    /// <summary>Writes the sums of all rows with one panel.</summary>
    /// <param name="a">The rows of unsigned bytes, <paramref name="aStride"/> bytes apart.</param>
    /// <param name="aStride">The distance of rows.</param>
    /// <param name="b">The panel: for each four bytes of a row, four weights for each of 16 columns.</param>
    /// <param name="fours">How many times four bytes of a row are summed up.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="c">The sums, 16 a row.</param>
    public static void Panel(byte* a, int aStride, sbyte* b, int fours, int rows, int* c)
    {
        var row = 0;
        while (row < rows && rows >= Tile)
        {
            // The last tile begins early enough to be whole; rows that were done are done again.
            row = Math.Min(row, rows - Tile);
            Twelve(a + ((nint)row * aStride), aStride, b, fours, c + (row * 16));
            row += Tile;
        }

        for (; row < rows; row++)
        {
            One(a + ((nint)row * aStride), b, fours, c + (row * 16));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Twelve(byte* a, nint aStride, sbyte* b, int fours, int* c)
    {
        var a0 = a;
        var a3 = a + (3 * aStride);
        var a6 = a + (6 * aStride);
        var a9 = a + (9 * aStride);
        var twice = 2 * aStride;
        var ones = Vector512.Create((short)1);
        var c0 = Vector512<int>.Zero;
        var c1 = Vector512<int>.Zero;
        var c2 = Vector512<int>.Zero;
        var c3 = Vector512<int>.Zero;
        var c4 = Vector512<int>.Zero;
        var c5 = Vector512<int>.Zero;
        var c6 = Vector512<int>.Zero;
        var c7 = Vector512<int>.Zero;
        var c8 = Vector512<int>.Zero;
        var c9 = Vector512<int>.Zero;
        var c10 = Vector512<int>.Zero;
        var c11 = Vector512<int>.Zero;
        for (var left = fours; left > 0; left--)
        {
            var weights = Vector512.Load(b);
            var x0 = Vector512.Create(*(int*)a0).AsByte();
            c0 += Fours(x0, weights, ones);
            var x1 = Vector512.Create(*(int*)(a0 + aStride)).AsByte();
            c1 += Fours(x1, weights, ones);
            var x2 = Vector512.Create(*(int*)(a0 + twice)).AsByte();
            c2 += Fours(x2, weights, ones);
            var x3 = Vector512.Create(*(int*)a3).AsByte();
            c3 += Fours(x3, weights, ones);
            var x4 = Vector512.Create(*(int*)(a3 + aStride)).AsByte();
            c4 += Fours(x4, weights, ones);
            var x5 = Vector512.Create(*(int*)(a3 + twice)).AsByte();
            c5 += Fours(x5, weights, ones);
            var x6 = Vector512.Create(*(int*)a6).AsByte();
            c6 += Fours(x6, weights, ones);
            var x7 = Vector512.Create(*(int*)(a6 + aStride)).AsByte();
            c7 += Fours(x7, weights, ones);
            var x8 = Vector512.Create(*(int*)(a6 + twice)).AsByte();
            c8 += Fours(x8, weights, ones);
            var x9 = Vector512.Create(*(int*)a9).AsByte();
            c9 += Fours(x9, weights, ones);
            var x10 = Vector512.Create(*(int*)(a9 + aStride)).AsByte();
            c10 += Fours(x10, weights, ones);
            var x11 = Vector512.Create(*(int*)(a9 + twice)).AsByte();
            c11 += Fours(x11, weights, ones);
            a0 += 4;
            a3 += 4;
            a6 += 4;
            a9 += 4;
            b += 64;
        }

        c0.Store(c);
        c1.Store(c + 16);
        c2.Store(c + 32);
        c3.Store(c + 48);
        c4.Store(c + 64);
        c5.Store(c + 80);
        c6.Store(c + 96);
        c7.Store(c + 112);
        c8.Store(c + 128);
        c9.Store(c + 144);
        c10.Store(c + 160);
        c11.Store(c + 176);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(byte* a, sbyte* b, int fours, int* c)
    {
        var ones = Vector512.Create((short)1);
        var sums = Vector512<int>.Zero;
        for (var left = fours; left > 0; left--)
        {
            var x = Vector512.Create(*(int*)a).AsByte();
            sums += Fours(x, Vector512.Load(b), ones);
            a += 4;
            b += 64;
        }

        sums.Store(c);
    }

    /// <summary>The sums of four products. Two products of an unsigned byte and a weight within ±63 fit 16 bits together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Fours(Vector512<byte> x, Vector512<sbyte> weights, Vector512<short> ones) =>
        Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(x, weights), ones);
}
