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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(Vector512<float> product, in Target target, int row, int column, int count)
    {
        if (_activation == Activation.Gelu)
        {
            product = Lanes.Gelu(product);
        }
        else if (_activation == Activation.Sigmoid)
        {
            product = Lanes.Sigmoid(product);
        }

        if (_residual != null)
        {
            product += Lanes.Load(_residual + (row * _residualStride) + column, count, 0);
        }

        Lanes.Store(product, target.At(row, column), count);
    }
}
