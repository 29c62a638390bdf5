using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace OnRecord.Neural.Kernels;

/// <summary>What happens to a product on its way to memory: activation, then the sum with what was there before the layer.</summary>
/// <param name="activation">The function.</param>
/// <param name="residual">Rows to be added, or a null pointer.</param>
/// <param name="residualStride">Their distance.</param>
internal readonly unsafe struct Epilogue(Activation activation, float* residual = null, int residualStride = 0)
{
    private readonly Activation _activation = activation;
    private readonly float* _residual = residual;
    private readonly nint _residualStride = residualStride;

    /// <summary>Where the numbers stand that are added to a product's row, or a null pointer.</summary>
    public float* ResidualAt(int row, int column) => _residual == null ? null : _residual + (row * _residualStride) + column;

    /// <summary>Finishes sixteen numbers, or as many as there are columns left, and writes them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Vector512<float> product, float* residual, float* to, int count)
    {
        if (_activation == Activation.Gelu)
        {
            product = Lanes.Gelu(product);
        }
        else if (_activation == Activation.Sigmoid)
        {
            product = Lanes.Sigmoid(product);
        }

        if (residual != null)
        {
            product += Lanes.Load(residual, count, 0);
        }

        Lanes.Store(product, to, count);
    }

    /// <summary>The same place in the next row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public float* NextRow(float* residual) => residual == null ? null : residual + _residualStride;
}
