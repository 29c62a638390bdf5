using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>Rows of numbers as unsigned bytes. Each row has the scale and the zero point that its smallest and largest number ask for: number = (byte - zero) x scale.</summary>
internal sealed unsafe class QuantisedRows(int mostRows, int mostColumns)
{
    private const int Steps = 255;

    private readonly AlignedBlock<byte> _bytes = new(mostRows * Padded(mostColumns));
    private readonly AlignedBlock<float> _scales = new(mostRows);
    private readonly AlignedBlock<int> _zeros = new(mostRows);

    /// <summary>How many bytes lie between the beginnings of rows; what lies behind a row's numbers is multiplied by weights of zero.</summary>
    public int Stride { get; private set; }

    public float* Scales => _scales.Start;

    public int* Zeros => _zeros.Start;

    public byte* Row(int row) => _bytes.Start + ((nint)row * Stride);

    /// <summary>Rounds rows to bytes.</summary>
    public void Fill(in Source source, int columns)
    {
        Stride = Padded(columns);
        for (var row = 0; row < source.Rows; row++)
        {
            var from = source.Start + ((nint)row * source.Stride);
            var (least, most) = Range(from, columns);
            var scale = Math.Max(most - least, float.Epsilon * (1 << 23)) / Steps;
            var zero = (int)MathF.Round(-least / scale);
            (Scales[row], Zeros[row]) = (scale, zero);
            Round(from, columns, 1 / scale, zero, Row(row));
        }
    }

    private static int Padded(int columns) => (columns + BytePanels.Together - 1) / BytePanels.Together * BytePanels.Together;

    /// <summary>The smallest and the largest number, with zero among them, so that zero is a byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (float Least, float Most) Range(float* from, int columns)
    {
        var (least, most) = (Vector512<float>.Zero, Vector512<float>.Zero);
        var column = 0;
        for (; column <= columns - Lanes.Count; column += Lanes.Count)
        {
            var x = Vector512.Load(from + column);
            (least, most) = (Vector512.Min(least, x), Vector512.Max(most, x));
        }

        if (column < columns)
        {
            var x = Lanes.Load(from + column, columns - column, 0);
            (least, most) = (Vector512.Min(least, x), Vector512.Max(most, x));
        }

        return (-Lanes.Max(-least), Lanes.Max(most));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Round(float* from, int columns, float steps, int zero, byte* to)
    {
        // Zero and scale keep the sums within 0 and 255.5, and cutting off what follows the point rounds them.
        var (factor, offset) = (Vector512.Create(steps), Vector512.Create(zero + 0.5f));
        var column = 0;
        for (; column <= columns - (4 * Lanes.Count); column += 4 * Lanes.Count)
        {
            var at = from + column;
            Vector512.Narrow(
                Vector512.Narrow(Step(at, factor, offset), Step(at + 16, factor, offset)).AsUInt16(),
                Vector512.Narrow(Step(at + 32, factor, offset), Step(at + 48, factor, offset)).AsUInt16()).Store(to + column);
        }

        for (; column < columns; column++)
        {
            to[column] = (byte)Math.Clamp((int)((from[column] * steps) + (zero + 0.5f)), 0, Steps);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Step(float* from, Vector512<float> factor, Vector512<float> offset)
    {
        var x = (Vector512.Load(from) * factor) + offset;
        return Vector512.ConvertToInt32Native(Vector512.Min(Vector512.Max(x, Vector512<float>.Zero), Vector512.Create((float)Steps)));
    }
}
