namespace OnRecord.Neural.Kernels;

/// <summary>Rows are multiplied in blocks whose sums stay in the nearest cache.</summary>
internal static class RowBlocks
{
    /// <summary>A multiple of the rows of every kernel's tile.</summary>
    private const int Usual = 48;

    /// <summary>The most rows a block has.</summary>
    public const int Most = Usual + Usual / 4;

    /// <summary>How many rows the next block takes: so many that none is left with fewer rows than a tile.</summary>
    public static int Next(int left) => left <= Most ? left : Usual;
}
