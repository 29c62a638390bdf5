namespace OnRecord.Neural.Transformer;

/// <summary>How large the windows are.</summary>
/// <param name="Window">The most pieces of a window's own words.</param>
/// <param name="Context">The most pieces of the words before them that are read as context.</param>
/// <param name="Pieces">The most pieces of a word; what follows is not read.</param>
public readonly record struct WindowLimits(int Window, int Context, int Pieces)
{
    /// <summary>Those of the first models.</summary>
    public static WindowLimits Usual { get; } = new(224, 32, 16);
}
