using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>Makes the vectors of sentences that were read among others like those that the published encoder gives for each alone. Tensors <c>head.vectors.*</c>. May be used by several threads, each with a state of its own.</summary>
public sealed class VectorHead
{
    private readonly Linear _linear;

    private VectorHead(WeightReader reader, int width)
    {
        Width = width;
        _linear = reader.Exact(width, width, "head.vectors");
    }

    internal int Width { get; }

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="width">The length of a piece's vector.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static VectorHead Load(SafetensorsFile file, int width) => new(new WeightReader(file, Precision.Full), width);

    internal void Run(in Source means, in Target target, Workspace room) => _linear.Apply(means, target, default, room);

    internal VectorState NewState(Workspace room) => new(this, room);
}
