using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Products of floating-point rows with a panel of 32 columns for any machine, one row at a time.</summary>
internal static unsafe class FloatKernelPortable
{
    private const int Width = 32;

    /// <inheritdoc cref="FloatKernel512.Panel"/>
    public static void Panel(float* a, int aStride, float* b, int depth, int rows, float* c, int cStride)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < Width; column += 16)
            {
                One(a + ((nint)row * aStride), b + column, depth, c + ((nint)row * cStride) + column);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(float* a, float* b, int depth, float* c)
    {
        var (c0, c1) = (Vector128<float>.Zero, Vector128<float>.Zero);
        var (c2, c3) = (Vector128<float>.Zero, Vector128<float>.Zero);
        for (var at = 0; at < depth; at++)
        {
            var x = Vector128.Create(a[at]);
            c0 = Vector128.MultiplyAddEstimate(x, Vector128.Load(b), c0);
            c1 = Vector128.MultiplyAddEstimate(x, Vector128.Load(b + 4), c1);
            c2 = Vector128.MultiplyAddEstimate(x, Vector128.Load(b + 8), c2);
            c3 = Vector128.MultiplyAddEstimate(x, Vector128.Load(b + 12), c3);
            b += Width;
        }

        c0.Store(c);
        c1.Store(c + 4);
        c2.Store(c + 8);
        c3.Store(c + 12);
    }
}
