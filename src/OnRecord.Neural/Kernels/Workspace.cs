namespace OnRecord.Neural.Kernels;

/// <summary>Room that products need while they are computed. One for each thread; nothing in it outlives a call.</summary>
/// <param name="mostRows">The most rows of a product.</param>
/// <param name="mostColumns">The most inputs of a product.</param>
/// <param name="path">The instructions to use.</param>
internal sealed unsafe class Workspace(int mostRows, int mostColumns, VectorPath path)
{
    private readonly AlignedBlock<float> _sums = new(RowBlocks.Most * FloatPanels.Width);

    public VectorPath Path => path;

    public QuantisedRows Quantised { get; } = new(mostRows, mostColumns);

    /// <summary>Sums of a block of rows with one panel.</summary>
    public float* FloatSums => _sums.Start;

    /// <inheritdoc cref="FloatSums"/>
    public int* ByteSums => (int*)_sums.Start;
}
