using System.Runtime.CompilerServices;

namespace OnRecord.Neural.Kernels;

/// <summary>The weights of a layer as bytes, 16 outputs side by side and four inputs together, as the kernels read them; with the scale and the bias of each output.</summary>
internal sealed unsafe class BytePanels
{
    /// <summary>The columns of a panel.</summary>
    public const int Width = 16;

    /// <summary>The inputs that lie together.</summary>
    public const int Together = 4;

    /// <summary>The largest weight. Two products with unsigned bytes fit 16 bits together, so that all kernels give the same sums.</summary>
    public const int Largest = 63;

    private readonly AlignedBlock<sbyte> _weights;

    /// <summary>Packs weights.</summary>
    /// <param name="weights">One row for each output, all within ±<see cref="Largest"/>.</param>
    /// <param name="scales">What a weight of 1 stands for, one number for each output.</param>
    /// <param name="bias">One number for each output.</param>
    public BytePanels(ReadOnlySpan<sbyte> weights, ReadOnlySpan<float> scales, ReadOnlySpan<float> bias)
    {
        (Outputs, Inputs) = (bias.Length, weights.Length / bias.Length);
        Fours = (Inputs + Together - 1) / Together;
        var padded = (Outputs + Width - 1) / Width * Width;
        _weights = new AlignedBlock<sbyte>(padded * Fours * Together);
        (Bias, Scales, Sums) = (new AlignedBlock<float>(padded), new AlignedBlock<float>(padded), new AlignedBlock<int>(padded));
        bias.CopyTo(Bias.Span);
        scales.CopyTo(Scales.Span);
        for (var output = 0; output < Outputs; output++)
        {
            Sums.Start[output] = Pack(weights.Slice(output * Inputs, Inputs), Panel(output / Width) + (output % Width * Together));
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>How many times four inputs there are.</summary>
    public int Fours { get; }

    public AlignedBlock<float> Bias { get; }

    public AlignedBlock<float> Scales { get; }

    /// <summary>The sum of each output's weights: what the zero point of a row adds to its product.</summary>
    public AlignedBlock<int> Sums { get; }

    public sbyte* Panel(int number) => _weights.Start + ((nint)number * Fours * Together * Width);

    /// <summary>Rounds weights to bytes, with a scale for each output.</summary>
    public static BytePanels Quantise(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        var inputs = weights.Length / bias.Length;
        var bytes = new sbyte[weights.Length];
        var scales = new float[bias.Length];
        for (var output = 0; output < bias.Length; output++)
        {
            scales[output] = Quantise(weights.Slice(output * inputs, inputs), bytes.AsSpan(output * inputs, inputs));
        }

        return new BytePanels(bytes, scales, bias);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Quantise(ReadOnlySpan<float> row, Span<sbyte> bytes)
    {
        var largest = 0f;
        foreach (var weight in row)
        {
            largest = MathF.Max(largest, MathF.Abs(weight));
        }

        var scale = largest > 0 ? largest / Largest : 1;
        for (var input = 0; input < row.Length; input++)
        {
            bytes[input] = (sbyte)MathF.Round(row[input] / scale);
        }

        return scale;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Pack(ReadOnlySpan<sbyte> row, sbyte* to)
    {
        var sum = 0;
        for (var input = 0; input < row.Length; input++)
        {
            to[((nint)input / Together * Together * Width) + (input % Together)] = row[input];
            sum += row[input];
        }

        return sum;
    }
}
