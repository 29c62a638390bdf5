using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Scaled dot-product attention over one window, head by head, in floating point.</summary>
/// <param name="mostRows">The most pieces of a window.</param>
internal sealed unsafe class Attention(int mostRows)
{
    private const int HeadWidth = Target.BlockWidth;

    // The dot products of queries and keys are divided by the root of the width of a head.
    private static readonly float _scale = 1 / MathF.Sqrt(HeadWidth);

    private readonly AlignedBlock<float> _keys = new(Padded(mostRows) * HeadWidth);
    private readonly AlignedBlock<float> _scores = new(mostRows * Padded(mostRows));

    /// <summary>Writes, for each piece, the values that it attends to.</summary>
    /// <param name="blocks">Queries of all heads, then keys, then values, each head a block of its own.</param>
    /// <param name="heads">How many heads.</param>
    /// <param name="rows">How many pieces.</param>
    /// <param name="context">The values, heads side by side.</param>
    /// <param name="path">The instructions to use.</param>
    public void Run(float* blocks, int heads, int rows, float* context, VectorPath path)
    {
        var block = (nint)rows * HeadWidth;
        for (var head = 0; head < heads; head++)
        {
            Scores(blocks + (head * block), blocks + ((heads + head) * block), rows, path);
            for (var row = 0; row < rows; row++)
            {
                Softmax(_scores.Start + ((nint)row * Padded(rows)), rows);
            }

            FloatProduct.Panel(path, _scores.Start, Padded(rows), blocks + (((2 * heads) + head) * block), rows, rows, context + (head * HeadWidth), heads * HeadWidth);
        }
    }

    private static int Padded(int rows) => (rows + HeadWidth - 1) / HeadWidth * HeadWidth;

    private void Scores(float* queries, float* keys, int rows, VectorPath path)
    {
        Turn(keys, rows);
        for (var column = 0; column < rows; column += FloatPanels.Width)
        {
            FloatProduct.Panel(path, queries, HeadWidth, _keys.Start + ((nint)column * HeadWidth), HeadWidth, rows, _scores.Start + column, Padded(rows));
        }
    }

    /// <summary>Packs keys into panels: 32 of them side by side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Turn(float* keys, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            var to = _keys.Start + ((nint)row / FloatPanels.Width * FloatPanels.Width * HeadWidth) + (row % FloatPanels.Width);
            for (var column = 0; column < HeadWidth; column++)
            {
                to[column * FloatPanels.Width] = keys[column];
            }

            keys += HeadWidth;
        }
    }

    /// <summary>Makes shares of scores. Reads to the end of the last sixteen, where other columns of scores lie, and ignores them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Softmax(float* row, int count)
    {
        var most = Vector512.Create(float.NegativeInfinity);
        for (var column = 0; column < count; column += Lanes.Count)
        {
            most = Vector512.Max(most, Known(Vector512.Load(row + column), count - column));
        }

        var (top, scale, sum) = (Vector512.Create(Lanes.Max(most)), Vector512.Create(_scale), Vector512<float>.Zero);
        for (var column = 0; column < count; column += Lanes.Count)
        {
            var share = Lanes.Exp((Known(Vector512.Load(row + column), count - column) - top) * scale);
            sum += column + Lanes.Count <= count ? share : Vector512.ConditionalSelect(Mask(count - column), share, Vector512<float>.Zero);
            share.Store(row + column);
        }

        var factor = Vector512.Create(1 / Lanes.Sum(sum));
        for (var column = 0; column < count; column += Lanes.Count)
        {
            (Vector512.Load(row + column) * factor).Store(row + column);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Known(Vector512<float> scores, int left) =>
        left >= Lanes.Count ? scores : Vector512.ConditionalSelect(Mask(left), scores, Vector512.Create(float.NegativeInfinity));

    private static Vector512<float> Mask(int left) => Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(left)).AsSingle();
}
