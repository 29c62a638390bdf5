using System.Collections.Immutable;

namespace OnRecord.Neural.Files;

/// <summary>Where a tensor lies in its file, and what it holds.</summary>
/// <param name="Name">Its name, such as <c>encoder.layer.0.output.dense.weight</c>.</param>
/// <param name="Type">The format of its numbers.</param>
/// <param name="Shape">Its dimensions; empty for a single number.</param>
/// <param name="Offset">Its first byte, counted from the end of the header.</param>
/// <param name="Length">Its length in bytes.</param>
public sealed record TensorEntry(string Name, TensorType Type, ImmutableArray<int> Shape, long Offset, long Length)
{
    /// <summary>How many numbers it holds.</summary>
    public long Count => Length / SizeOf(Type);

    /// <summary>Its dimensions in brackets, for messages.</summary>
    public string ShapeText => $"[{string.Join(", ", Shape)}]";

    /// <summary>The bytes that one number of a format takes.</summary>
    /// <param name="type">The format.</param>
    public static int SizeOf(TensorType type) => type switch
    {
        TensorType.F64 or TensorType.I64 => 8,
        TensorType.F32 or TensorType.I32 => 4,
        TensorType.F16 or TensorType.I16 => 2,
        _ => 1,
    };
}
