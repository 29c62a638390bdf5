using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural.Kernels;

/// <summary>Products of floating-point rows with a panel of 32 columns in 256-bit registers, six rows and half a panel at a time. The sums are those of <see cref="FloatKernel512"/> to the last bit.</summary>
internal static unsafe class FloatKernel256
{
    private const int Tile = 6;
    private const int Half = 16;

    /// <inheritdoc cref="FloatKernel512.Panel"/>
    public static void Panel(float* a, int aStride, float* b, int depth, int rows, float* c, int cStride)
    {
        for (var column = 0; column < 2 * Half; column += Half)
        {
            var row = 0;
            while (row < rows && rows >= Tile)
            {
                row = Math.Min(row, rows - Tile);
                Six(a + ((nint)row * aStride), aStride, b + column, depth, c + ((nint)row * cStride) + column, cStride);
                row += Tile;
            }

            for (; row < rows; row++)
            {
                One(a + ((nint)row * aStride), b + column, depth, c + ((nint)row * cStride) + column);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Six(float* a, nint aStride, float* b, int depth, float* c, nint cStride)
    {
        var a0 = a;
        var a3 = a + (3 * aStride);
        var twice = 2 * aStride;
        var (c0l, c0h) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (c1l, c1h) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (c2l, c2h) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (c3l, c3h) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (c4l, c4h) = (Vector256<float>.Zero, Vector256<float>.Zero);
        var (c5l, c5h) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var left = depth; left > 0; left--)
        {
            var (low, high) = (Vector256.Load(b), Vector256.Load(b + 8));
            var x0 = Vector256.Create(*a0);
            c0l = Fma.MultiplyAdd(x0, low, c0l);
            c0h = Fma.MultiplyAdd(x0, high, c0h);
            var x1 = Vector256.Create(*(a0 + aStride));
            c1l = Fma.MultiplyAdd(x1, low, c1l);
            c1h = Fma.MultiplyAdd(x1, high, c1h);
            var x2 = Vector256.Create(*(a0 + twice));
            c2l = Fma.MultiplyAdd(x2, low, c2l);
            c2h = Fma.MultiplyAdd(x2, high, c2h);
            var x3 = Vector256.Create(*a3);
            c3l = Fma.MultiplyAdd(x3, low, c3l);
            c3h = Fma.MultiplyAdd(x3, high, c3h);
            var x4 = Vector256.Create(*(a3 + aStride));
            c4l = Fma.MultiplyAdd(x4, low, c4l);
            c4h = Fma.MultiplyAdd(x4, high, c4h);
            var x5 = Vector256.Create(*(a3 + twice));
            c5l = Fma.MultiplyAdd(x5, low, c5l);
            c5h = Fma.MultiplyAdd(x5, high, c5h);
            a0++;
            a3++;
            b += 2 * Half;
        }

        Store(c + (0 * cStride), c0l, c0h);
        Store(c + (1 * cStride), c1l, c1h);
        Store(c + (2 * cStride), c2l, c2h);
        Store(c + (3 * cStride), c3l, c3h);
        Store(c + (4 * cStride), c4l, c4h);
        Store(c + (5 * cStride), c5l, c5h);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(float* a, float* b, int depth, float* c)
    {
        var (low, high) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (var at = 0; at < depth; at++)
        {
            var x = Vector256.Create(a[at]);
            low = Fma.MultiplyAdd(x, Vector256.Load(b), low);
            high = Fma.MultiplyAdd(x, Vector256.Load(b + 8), high);
            b += 2 * Half;
        }

        Store(c, low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(float* to, Vector256<float> low, Vector256<float> high)
    {
        low.Store(to);
        high.Store(to + 8);
    }
}
