using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Multiplies rows with the weights of a layer in floating point.</summary>
internal static unsafe class FloatProduct
{
    public static void Run(in Source source, FloatPanels weights, in Target target, in Epilogue epilogue, Workspace room)
    {
        for (var column = 0; column < weights.Outputs; column += FloatPanels.Width)
        {
            var panel = weights.Panel(column / FloatPanels.Width);
            for (int row = 0, count; row < source.Rows; row += count)
            {
                count = RowBlocks.Next(source.Rows - row);
                Panel(room.Path, source.Start + ((nint)row * source.Stride), source.Stride, panel, weights.Inputs, count, room.FloatSums, FloatPanels.Width);
                Write(room.FloatSums, weights, column, row, count, target, epilogue);
            }
        }
    }

    /// <inheritdoc cref="FloatKernel512.Panel"/>
    public static void Panel(VectorPath path, float* a, int aStride, float* b, int depth, int rows, float* c, int cStride)
    {
        switch (path)
        {
            case VectorPath.Avx512:
            case VectorPath.AvxVnni when VectorPaths.IsSupported(VectorPath.Avx512):
                FloatKernel512.Panel(a, aStride, b, depth, rows, c, cStride);
                break;
            case VectorPath.Avx2:
            case VectorPath.AvxVnni when VectorPaths.IsSupported(VectorPath.Avx2):
                FloatKernel256.Panel(a, aStride, b, depth, rows, c, cStride);
                break;
            default:
                FloatKernelPortable.Panel(a, aStride, b, depth, rows, c, cStride);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(float* sums, FloatPanels weights, int column, int row, int count, in Target target, in Epilogue epilogue)
    {
        for (var at = column; at < Math.Min(column + FloatPanels.Width, weights.Outputs); at += Lanes.Count)
        {
            var bias = Vector512.Load(weights.Bias.Start + at);
            var (left, stride) = (weights.Outputs - at, target.RowStride);
            var to = target.At(row, at);
            var residual = epilogue.ResidualAt(row, at);
            for (var sum = sums + (at - column); sum < sums + (count * FloatPanels.Width); sum += FloatPanels.Width)
            {
                epilogue.Write(Vector512.Load(sum) + bias, residual, to, left);
                to += stride;
                residual = epilogue.NextRow(residual);
            }
        }
    }
}
