using System.Runtime.CompilerServices;

namespace OnRecord.Neural.Kernels;

/// <summary>The floating-point weights and biases of a layer, 32 outputs side by side as the kernels read them.</summary>
internal sealed unsafe class FloatPanels
{
    /// <summary>The columns of a panel.</summary>
    public const int Width = 32;

    private readonly AlignedBlock<float> _weights;

    /// <summary>Packs weights.</summary>
    /// <param name="weights">One row for each output, as training keeps them.</param>
    /// <param name="bias">One number for each output.</param>
    public FloatPanels(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        (Outputs, Inputs) = (bias.Length, weights.Length / bias.Length);
        var padded = (Outputs + Width - 1) / Width * Width;
        _weights = new AlignedBlock<float>(padded * Inputs);
        Bias = new AlignedBlock<float>(padded);
        bias.CopyTo(Bias.Span);
        for (var output = 0; output < Outputs; output++)
        {
            Pack(weights.Slice(output * Inputs, Inputs), Panel(output / Width) + (output % Width));
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public AlignedBlock<float> Bias { get; }

    public float* Panel(int number) => _weights.Start + ((nint)number * Inputs * Width);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Pack(ReadOnlySpan<float> row, float* to)
    {
        for (var input = 0; input < row.Length; input++)
        {
            to[(nint)input * Width] = row[input];
        }
    }
}
