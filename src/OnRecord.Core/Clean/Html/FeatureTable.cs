namespace OnRecord.Clean.Html;

/// <summary>Numbers that describe the lines of a page, a row for each.</summary>
/// <param name="rows">How many rows there are.</param>
/// <param name="width">How many numbers a row has.</param>
public sealed class FeatureTable(int rows, int width)
{
    private readonly float[] _values = new float[rows * width];

    /// <summary>How many rows there are.</summary>
    public int Rows { get; } = rows;

    /// <summary>How many numbers a row has.</summary>
    public int Width { get; } = width;

    /// <summary>A row.</summary>
    public Memory<float> this[int row] => _values.AsMemory(row * Width, Width);
}
