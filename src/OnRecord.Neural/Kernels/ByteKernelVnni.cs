using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural.Kernels;

/// <summary>Sums of products of bytes with a panel of 16 columns by AVX-VNNI, six rows at a time: twelve sums fill the sixteen registers that its instructions reach.</summary>
internal static unsafe class ByteKernelVnni
{
    private const int Tile = 6;

    /// <inheritdoc cref="ByteKernel512.Panel"/>
    public static void Panel(byte* a, int aStride, sbyte* b, int fours, int rows, int* c)
    {
        var row = 0;
        while (row < rows && rows >= Tile)
        {
            row = Math.Min(row, rows - Tile);
            Six(a + ((nint)row * aStride), aStride, b, fours, c + (row * 16));
            row += Tile;
        }

        for (; row < rows; row++)
        {
            One(a + ((nint)row * aStride), b, fours, c + (row * 16));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(byte* a, nint aStride, sbyte* b, int fours, int* c)
    {
        var a0 = a;
        var a3 = a + (3 * aStride);
        var twice = 2 * aStride;
        var (c0l, c0h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c1l, c1h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c2l, c2h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c3l, c3h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c4l, c4h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (c5l, c5h) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (var left = fours; left > 0; left--)
        {
            var (low, high) = (Vector256.Load(b), Vector256.Load(b + 32));
            var x0 = Vector256.Create(*(int*)a0).AsByte();
            c0l = AvxVnni.MultiplyWideningAndAdd(c0l, x0, low);
            c0h = AvxVnni.MultiplyWideningAndAdd(c0h, x0, high);
            var x1 = Vector256.Create(*(int*)(a0 + aStride)).AsByte();
            c1l = AvxVnni.MultiplyWideningAndAdd(c1l, x1, low);
            c1h = AvxVnni.MultiplyWideningAndAdd(c1h, x1, high);
            var x2 = Vector256.Create(*(int*)(a0 + twice)).AsByte();
            c2l = AvxVnni.MultiplyWideningAndAdd(c2l, x2, low);
            c2h = AvxVnni.MultiplyWideningAndAdd(c2h, x2, high);
            var x3 = Vector256.Create(*(int*)a3).AsByte();
            c3l = AvxVnni.MultiplyWideningAndAdd(c3l, x3, low);
            c3h = AvxVnni.MultiplyWideningAndAdd(c3h, x3, high);
            var x4 = Vector256.Create(*(int*)(a3 + aStride)).AsByte();
            c4l = AvxVnni.MultiplyWideningAndAdd(c4l, x4, low);
            c4h = AvxVnni.MultiplyWideningAndAdd(c4h, x4, high);
            var x5 = Vector256.Create(*(int*)(a3 + twice)).AsByte();
            c5l = AvxVnni.MultiplyWideningAndAdd(c5l, x5, low);
            c5h = AvxVnni.MultiplyWideningAndAdd(c5h, x5, high);
            a0 += 4;
            a3 += 4;
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
        c4l.Store(c + 64);
        c4h.Store(c + 72);
        c5l.Store(c + 80);
        c5h.Store(c + 88);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(byte* a, sbyte* b, int fours, int* c)
    {
        var (low, high) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (var left = fours; left > 0; left--)
        {
            var x = Vector256.Create(*(int*)a).AsByte();
            low = AvxVnni.MultiplyWideningAndAdd(low, x, Vector256.Load(b));
            high = AvxVnni.MultiplyWideningAndAdd(high, x, Vector256.Load(b + 32));
            a += 4;
            b += 64;
        }

        low.Store(c);
        high.Store(c + 8);
    }
}
