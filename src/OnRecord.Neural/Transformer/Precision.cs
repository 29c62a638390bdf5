namespace OnRecord.Neural.Transformer;

/// <summary>The numbers in which the large products are computed.</summary>
public enum Precision
{
    /// <summary>Floating point of 32 bits: slower, the reference.</summary>
    Full,

    /// <summary>Bytes with scales, summed in whole numbers.</summary>
    Bytes,
}
