namespace OnRecord.Clean.Html;

/// <summary>Numbers that describe the lines of a page, a row for each.</summary>
/// <param name="Values">The rows, one behind the other.</param>
/// <param name="Width">How many numbers a row has.</param>
public sealed record FeatureTable(float[] Values, int Width)
{
    /// <summary>How many rows there are.</summary>
    public int Rows => Values.Length / Width;

    /// <summary>A row.</summary>
    public Memory<float> this[int row] => Values.AsMemory(row * Width, Width);
}
