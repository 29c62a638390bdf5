using System.Collections.Immutable;
using System.Globalization;
using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;
using Xunit.Abstractions;

namespace OnRecord.Tests.Neural;

/// <summary>The encoder gives the answers of the published one; the weights are not part of the repository.</summary>
public class EncoderTests(ITestOutputHelper output)
{
    /// <summary>The weights are rounded to 16 bits in the file that both sides read; the rest is the order of sums.</summary>
    private const float Tolerance = 2e-3f;

    private static readonly string _weights = Path.Combine(ReferenceText.Folder, "all-minilm-l6-v2.safetensors");

    private static readonly VectorPath[] _paths = [.. Enum.GetValues<VectorPath>().Where(VectorPaths.IsSupported)];

    [SharedFact("models")]
    public void Full_precision_gives_the_published_vectors_on_every_path()
    {
        foreach (var path in _paths)
        {
            var (last, vector, cosine) = Compare(Precision.Full, path);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: last layer within {last:E2}, sentence vectors within {vector:E2}, least cosine {cosine:F6}"));
            Assert.InRange(last, 0, Tolerance);
            Assert.InRange(vector, 0, Tolerance);
        }
    }

    [SharedFact("models")]
    public void Bytes_give_nearly_the_published_vectors()
    {
        var (last, vector, cosine) = Compare(Precision.Bytes, VectorPaths.Best);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"last layer within {last:E2}, sentence vectors within {vector:E2}, least cosine {cosine:F6}"));
        Assert.InRange(cosine, 0.99, 1.0001);
    }

    [SharedFact("models")]
    public void Bytes_give_the_same_vectors_on_every_path_with_fused_products()
    {
        using var file = SafetensorsFile.Open(_weights);
        var encoder = Encoder.Load(file, EncoderConfig.MiniLm, Precision.Bytes);
        var text = ReferenceText.All()[3];
        var expected = Last(encoder, VectorPaths.Best, text);

        foreach (var path in _paths.Where(path => path != VectorPath.Portable))
        {
            Assert.Equal(expected, Last(encoder, path, text));
        }
    }

    [SharedFact("models")]
    public void A_second_window_allocates_nothing()
    {
        using var file = SafetensorsFile.Open(_weights);
        var encoder = Encoder.Load(file, EncoderConfig.MiniLm, Precision.Bytes);
        var state = encoder.NewState();
        var input = Input(ReferenceText.All()[3]);
        encoder.Run(input, state);
        var before = GC.GetAllocatedBytesForCurrentThread();
        encoder.Run(input, state);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static float[] Last(Encoder encoder, VectorPath path, ReferenceText text)
    {
        var state = encoder.NewState(path);
        encoder.Run(Input(text), state);
        return [.. Enumerable.Range(0, state.Count).SelectMany(piece => state[piece].ToArray())];
    }

    private static EncoderInput Input(ReferenceText text)
    {
        var input = new EncoderInput(0);
        foreach (var id in text.Ids)
        {
            input.Add(id);
        }

        return input;
    }

    private static (float Last, float Vector, float Cosine) Compare(Precision precision, VectorPath path)
    {
        using var file = SafetensorsFile.Open(_weights);
        var encoder = Encoder.Load(file, EncoderConfig.MiniLm, precision);
        var state = encoder.NewState(path);
        var vector = new float[EncoderConfig.MiniLm.Width];
        var (last, far, cosine) = (0f, 0f, 1f);
        foreach (var text in ReferenceText.All().Where(text => !text.Vector.IsDefault))
        {
            encoder.Run(Input(text), state);
            SentenceVectors.Mean(state, 0, state.Count, vector);
            last = MathF.Max(last, text.Last.Select((row, piece) => Furthest(row, state[piece])).Max());
            far = MathF.Max(far, Furthest(text.Vector, vector));
            cosine = MathF.Min(cosine, vector.Zip(text.Vector, (left, right) => left * right).Sum());
        }

        return (last, far, cosine);
    }

    private static float Furthest(ImmutableArray<float> expected, ReadOnlySpan<float> found)
    {
        var far = 0f;
        for (var at = 0; at < expected.Length; at++)
        {
            far = MathF.Max(far, MathF.Abs(expected[at] - found[at]));
        }

        return far;
    }
}
