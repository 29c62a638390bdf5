using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural.Kernels;

/// <summary>Products of floating-point rows with a panel of 32 columns in 512-bit registers, twelve rows at a time: 24 sums, so that no sum waits for itself.</summary>
internal static unsafe class FloatKernel512
{
    private const int Tile = 12;

    /// <summary>Writes the products of all rows with one panel.</summary>
    /// <param name="a">The rows, <paramref name="aStride"/> numbers apart.</param>
    /// <param name="aStride">The distance of rows.</param>
    /// <param name="b">The panel: for each of <paramref name="depth"/> numbers of a row, 32 weights.</param>
    /// <param name="depth">How many numbers of a row are summed up.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="c">The products, 32 a row.</param>
    /// <param name="cStride">The distance of rows of products.</param>
    public static void Panel(float* a, int aStride, float* b, int depth, int rows, float* c, int cStride)
    {
        var row = 0;
        while (row < rows && rows >= Tile)
        {
            // The last tile begins early enough to be whole; rows that were done are done again.
            row = Math.Min(row, rows - Tile);
            Twelve(a + ((nint)row * aStride), aStride, b, depth, c + ((nint)row * cStride), cStride);
            row += Tile;
        }

        for (; row < rows; row++)
        {
            One(a + ((nint)row * aStride), b, depth, c + ((nint)row * cStride));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Twelve(float* a, nint aStride, float* b, int depth, float* c, nint cStride)
    {
        var a0 = a;
        var a3 = a + (3 * aStride);
        var a6 = a + (6 * aStride);
        var a9 = a + (9 * aStride);
        var twice = 2 * aStride;
        var (c0l, c0h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c1l, c1h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c2l, c2h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c3l, c3h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c4l, c4h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c5l, c5h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c6l, c6h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c7l, c7h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c8l, c8h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c9l, c9h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c10l, c10h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var (c11l, c11h) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var left = depth; left > 0; left--)
        {
            var (low, high) = (Vector512.Load(b), Vector512.Load(b + 16));
            var x0 = Vector512.Create(*a0);
            c0l = Avx512F.FusedMultiplyAdd(x0, low, c0l);
            c0h = Avx512F.FusedMultiplyAdd(x0, high, c0h);
            var x1 = Vector512.Create(*(a0 + aStride));
            c1l = Avx512F.FusedMultiplyAdd(x1, low, c1l);
            c1h = Avx512F.FusedMultiplyAdd(x1, high, c1h);
            var x2 = Vector512.Create(*(a0 + twice));
            c2l = Avx512F.FusedMultiplyAdd(x2, low, c2l);
            c2h = Avx512F.FusedMultiplyAdd(x2, high, c2h);
            var x3 = Vector512.Create(*a3);
            c3l = Avx512F.FusedMultiplyAdd(x3, low, c3l);
            c3h = Avx512F.FusedMultiplyAdd(x3, high, c3h);
            var x4 = Vector512.Create(*(a3 + aStride));
            c4l = Avx512F.FusedMultiplyAdd(x4, low, c4l);
            c4h = Avx512F.FusedMultiplyAdd(x4, high, c4h);
            var x5 = Vector512.Create(*(a3 + twice));
            c5l = Avx512F.FusedMultiplyAdd(x5, low, c5l);
            c5h = Avx512F.FusedMultiplyAdd(x5, high, c5h);
            var x6 = Vector512.Create(*a6);
            c6l = Avx512F.FusedMultiplyAdd(x6, low, c6l);
            c6h = Avx512F.FusedMultiplyAdd(x6, high, c6h);
            var x7 = Vector512.Create(*(a6 + aStride));
            c7l = Avx512F.FusedMultiplyAdd(x7, low, c7l);
            c7h = Avx512F.FusedMultiplyAdd(x7, high, c7h);
            var x8 = Vector512.Create(*(a6 + twice));
            c8l = Avx512F.FusedMultiplyAdd(x8, low, c8l);
            c8h = Avx512F.FusedMultiplyAdd(x8, high, c8h);
            var x9 = Vector512.Create(*a9);
            c9l = Avx512F.FusedMultiplyAdd(x9, low, c9l);
            c9h = Avx512F.FusedMultiplyAdd(x9, high, c9h);
            var x10 = Vector512.Create(*(a9 + aStride));
            c10l = Avx512F.FusedMultiplyAdd(x10, low, c10l);
            c10h = Avx512F.FusedMultiplyAdd(x10, high, c10h);
            var x11 = Vector512.Create(*(a9 + twice));
            c11l = Avx512F.FusedMultiplyAdd(x11, low, c11l);
            c11h = Avx512F.FusedMultiplyAdd(x11, high, c11h);
            a0++;
            a3++;
            a6++;
            a9++;
            b += 32;
        }

        Store(c + (0 * cStride), c0l, c0h);
        Store(c + (1 * cStride), c1l, c1h);
        Store(c + (2 * cStride), c2l, c2h);
        Store(c + (3 * cStride), c3l, c3h);
        Store(c + (4 * cStride), c4l, c4h);
        Store(c + (5 * cStride), c5l, c5h);
        Store(c + (6 * cStride), c6l, c6h);
        Store(c + (7 * cStride), c7l, c7h);
        Store(c + (8 * cStride), c8l, c8h);
        Store(c + (9 * cStride), c9l, c9h);
        Store(c + (10 * cStride), c10l, c10h);
        Store(c + (11 * cStride), c11l, c11h);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(float* a, float* b, int depth, float* c)
    {
        var (low, high) = (Vector512<float>.Zero, Vector512<float>.Zero);
        for (var at = 0; at < depth; at++)
        {
            var x = Vector512.Create(a[at]);
            low = Avx512F.FusedMultiplyAdd(x, Vector512.Load(b), low);
            high = Avx512F.FusedMultiplyAdd(x, Vector512.Load(b + 16), high);
            b += 32;
        }

        Store(c, low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* to, Vector512<float> low, Vector512<float> high)
    {
        low.Store(to);
        high.Store(to + 16);
    }
}
