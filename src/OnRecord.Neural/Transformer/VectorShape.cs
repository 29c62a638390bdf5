namespace OnRecord.Neural.Transformer;

/// <summary>The shape of the head <c>vectors</c>.</summary>
/// <param name="Shared">How many layers of the encoder it stands on.</param>
/// <param name="Layers">How many layers it has of its own.</param>
public readonly record struct VectorShape(int Shared, int Layers);
