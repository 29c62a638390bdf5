namespace OnRecord.Neural.Kernels;

/// <summary>Rows of numbers to be read. Rows may overlap: a stride below their length is a window that slides.</summary>
/// <param name="start">The first number.</param>
/// <param name="stride">How many numbers lie between the beginnings of rows.</param>
/// <param name="rows">How many rows.</param>
internal readonly unsafe struct Source(float* start, int stride, int rows)
{
    public readonly float* Start = start;
    public readonly int Stride = stride;
    public readonly int Rows = rows;
}
