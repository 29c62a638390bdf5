using System.Collections.Immutable;
using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>
/// Makes the vectors of sentences that were read among others like those that the published encoder gives for each alone: what the lower
/// layers found goes through layers of the head's own, in which a sentence sees nothing but itself. Tensors <c>head.vectors.layer.*</c>.
/// May be used by several threads, each with a state of its own.
/// </summary>
public sealed class VectorHead
{
    private readonly ImmutableArray<EncoderLayer> _layers;

    private VectorHead(WeightReader reader, EncoderConfig config, VectorShape shape)
    {
        (Config, Shared) = (config, shape.Shared);
        _layers = [.. Enumerable.Range(0, shape.Layers).Select(number => new EncoderLayer(reader, $"head.vectors.layer.{number}", config))];
    }

    internal EncoderConfig Config { get; }

    /// <summary>How many layers of the encoder it stands on.</summary>
    internal int Shared { get; }

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="config">The shape of the encoder, with as many positions as a sentence may have pieces.</param>
    /// <param name="shape">The shape of the head.</param>
    /// <param name="precision">What the large products are computed in.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static VectorHead Load(SafetensorsFile file, EncoderConfig config, VectorShape shape, Precision precision) =>
        new(new WeightReader(file, precision), config, shape);

    /// <summary>Runs the pieces of a sentence through the layers.</summary>
    internal void Run(EncoderState sentence)
    {
        foreach (var layer in _layers)
        {
            layer.Run(sentence);
        }

        GC.KeepAlive(this);
    }

    internal VectorState NewState(EncoderState window, VectorPath path) => new(this, window, path);
}
