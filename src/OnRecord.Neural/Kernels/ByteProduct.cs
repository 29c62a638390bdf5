using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Multiplies rows with the weights of a layer in bytes. The sums are whole numbers and equal on every machine; what follows is done in one order.</summary>
internal static unsafe class ByteProduct
{
    public static void Run(in Source source, BytePanels weights, in Target target, in Epilogue epilogue, Workspace room)
    {
        var rows = room.Quantised;
        rows.Fill(source, weights.Inputs);
        for (var column = 0; column < weights.Outputs; column += BytePanels.Width)
        {
            var panel = weights.Panel(column / BytePanels.Width);
            for (int row = 0, count; row < source.Rows; row += count)
            {
                count = RowBlocks.Next(source.Rows - row);
                Panel(room.Path, rows.Row(row), rows.Stride, panel, weights.Fours, count, room.ByteSums);
                Write(room.ByteSums, rows, weights, column, row, count, target, epilogue);
            }
        }
    }

    /// <inheritdoc cref="ByteKernel512.Panel"/>
    public static void Panel(VectorPath path, byte* a, int aStride, sbyte* b, int fours, int rows, int* c)
    {
        switch (path)
        {
            case VectorPath.AvxVnni:
                ByteKernelVnni.Panel(a, aStride, b, fours, rows, c);
                break;
            case VectorPath.Avx512:
                ByteKernel512.Panel(a, aStride, b, fours, rows, c);
                break;
            case VectorPath.Avx2:
                ByteKernel256.Panel(a, aStride, b, fours, rows, c);
                break;
            default:
                ByteKernelPortable.Panel(a, aStride, b, fours, rows, c);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write(int* sums, QuantisedRows rows, BytePanels weights, int column, int row, int count, in Target target, in Epilogue epilogue)
    {
        var (scale, bias, total) = (Vector512.Load(weights.Scales.Start + column), Vector512.Load(weights.Bias.Start + column), Vector512.Load(weights.Sums.Start + column));
        var (left, stride) = (weights.Outputs - column, target.RowStride);
        var to = target.At(row, column);
        var residual = epilogue.ResidualAt(row, column);
        for (var line = row; line < row + count; line++)
        {
            var sum = Vector512.Load(sums) - (total * Vector512.Create(rows.Zeros[line]));
            var product = (Vector512.ConvertToSingle(sum) * (scale * Vector512.Create(rows.Scales[line]))) + bias;
            epilogue.Write(product, residual, to, left);
            sums += BytePanels.Width;
            to += stride;
            residual = epilogue.NextRow(residual);
        }
    }
}
