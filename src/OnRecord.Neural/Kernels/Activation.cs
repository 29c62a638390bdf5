namespace OnRecord.Neural.Kernels;

/// <summary>What is done to a product before it is written.</summary>
internal enum Activation
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>See <see cref="Lanes.Gelu"/>.</summary>
    Gelu,

    /// <summary>See <see cref="Lanes.Sigmoid"/>.</summary>
    Sigmoid,
}
