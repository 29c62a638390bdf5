using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Sums of products of bytes with a panel of 16 columns for any machine, one row at a time. The tests measure the others by it.</summary>
internal static unsafe class ByteKernelPortable
{
    /// <inheritdoc cref="ByteKernel512.Panel"/>
    public static void Panel(byte* a, int aStride, sbyte* b, int fours, int rows, int* c)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < 16; column += 8)
            {
                Eight(a + ((nint)row * aStride), b + (column * 4), fours, c + (row * 16) + column);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight(byte* a, sbyte* b, int fours, int* c)
    {
        var (c0, c1) = (Vector128<int>.Zero, Vector128<int>.Zero);
        var (c2, c3) = (Vector128<int>.Zero, Vector128<int>.Zero);
        for (var left = fours; left > 0; left--)
        {
            var x = Vector128.WidenLower(Vector128.Create(*(int*)a).AsByte()).AsInt16();
            var (first, second) = (Vector128.Load(b), Vector128.Load(b + 16));
            c0 += Pairs(x * Vector128.WidenLower(first));
            c1 += Pairs(x * Vector128.WidenUpper(first));
            c2 += Pairs(x * Vector128.WidenLower(second));
            c3 += Pairs(x * Vector128.WidenUpper(second));
            a += 4;
            b += 64;
        }

        Store(c0, c);
        Store(c1, c + 2);
        Store(c2, c + 4);
        Store(c3, c + 6);
    }

    /// <summary>The sums of neighbouring products: the lower and the upper half of each 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<int> Pairs(Vector128<short> products) =>
        ((products.AsInt32() << 16) >> 16) + (products.AsInt32() >> 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector128<int> sums, int* to)
    {
        to[0] = sums[0] + sums[1];
        to[1] = sums[2] + sums[3];
    }
}
