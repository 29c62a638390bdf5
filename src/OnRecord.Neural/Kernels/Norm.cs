using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Layer norm: each row less its mean, over its deviation, times a weight and plus a bias for each column.</summary>
/// <param name="weight">The weights.</param>
/// <param name="bias">The biases.</param>
/// <param name="epsilon">Added to the variance, so that a row of equal numbers can be divided.</param>
internal sealed unsafe class Norm(ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, float epsilon)
{
    private readonly AlignedBlock<float> _weight = AlignedBlock<float>.Of(weight);
    private readonly AlignedBlock<float> _bias = AlignedBlock<float>.Of(bias);

    /// <summary>Norms rows; they may be written where they were read.</summary>
    public void Apply(in Source source, float* to, int toStride)
    {
        for (var row = 0; row < source.Rows; row++)
        {
            Row(source.Start + ((nint)row * source.Stride), to + ((nint)row * toStride));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row(float* from, float* to)
    {
        var columns = _weight.Length;
        var mean = Sum(from, columns, 0, false) / columns;
        var deviation = MathF.Sqrt((Sum(from, columns, mean, true) / columns) + epsilon);
        var (middle, factor) = (Vector512.Create(mean), Vector512.Create(1 / deviation));
        for (var column = 0; column < columns; column += Lanes.Count)
        {
            var left = columns - column;
            var x = (Lanes.Load(from + column, left, 0) - middle) * factor;
            Lanes.Store((x * Lanes.Load(_weight.Start + column, left, 0)) + Lanes.Load(_bias.Start + column, left, 0), to + column, left);
        }
    }

    /// <summary>The sum of the numbers less a middle, or of their squares.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Sum(float* from, int columns, float middle, bool squared)
    {
        var (sum, less) = (Vector512<float>.Zero, Vector512.Create(middle));
        for (var column = 0; column < columns; column += Lanes.Count)
        {
            var x = Lanes.Load(from + column, columns - column, middle) - less;
            sum += squared ? x * x : x;
        }

        return Lanes.Sum(sum);
    }
}
