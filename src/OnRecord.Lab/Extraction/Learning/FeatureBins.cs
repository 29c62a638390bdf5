namespace OnRecord.Lab.Extraction.Learning;

/// <summary>Cuts the values of each feature into at most 64 bins with about as many lines in each.</summary>
public sealed class FeatureBins
{
    private const int Most = 64;

    private readonly float[][] _edges;
    private readonly byte[][] _codes;

    /// <summary>The bins of these lines.</summary>
    public FeatureBins(IReadOnlyList<LabelledLine> lines, int features)
    {
        _edges = new float[features][];
        _codes = new byte[features][];
        Parallel.For(0, features, feature =>
        {
            var values = lines.Select(line => line.Features.Span[feature]).ToArray();
            var sorted = values.Order().ToArray();
            var edges = Enumerable.Range(1, Most - 1).Select(bin => sorted[(int)((long)bin * (sorted.Length - 1) / Most)]).Where(edge => edge < sorted[^1]).Distinct().ToArray();
            _edges[feature] = edges;
            _codes[feature] = [.. values.Select(value => (byte)CodeOf(edges, value))];
        });
    }

    /// <summary>The bin of each line for a feature.</summary>
    public ReadOnlySpan<byte> CodesOf(int feature) => _codes[feature];

    /// <summary>How many bins a feature has.</summary>
    public int Count(int feature) => _edges[feature].Length + 1;

    /// <summary>The greatest value of a bin.</summary>
    public float Edge(int feature, int bin) => _edges[feature][bin];

    private static int CodeOf(float[] edges, float value) => Array.BinarySearch(edges, value) is var at && at < 0 ? ~at : at;
}
