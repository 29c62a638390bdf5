namespace OnRecord.Neural.Kernels;

/// <summary>Where a product is written: blocks of 32 columns, side by side in rows or each block by itself.</summary>
/// <param name="start">The first number.</param>
/// <param name="rowStride">How many numbers lie between the beginnings of rows.</param>
/// <param name="blockStride">How many numbers lie between a row's beginnings in two blocks.</param>
internal readonly unsafe struct Target(float* start, int rowStride, int blockStride = Target.BlockWidth)
{
    /// <summary>The columns of a block; also the width of an attention head.</summary>
    public const int BlockWidth = 32;

    private readonly float* _start = start;
    private readonly nint _blockStride = blockStride;

    /// <summary>How many numbers lie between the beginnings of rows.</summary>
    public readonly nint RowStride = rowStride;

    /// <summary>Blocks that lie one after another, each with all rows.</summary>
    public static Target InBlocks(float* start, int rows) => new(start, BlockWidth, rows * BlockWidth);

    public float* At(int row, int column) => _start + (row * RowStride) + (column / BlockWidth * _blockStride) + (column % BlockWidth);
}
