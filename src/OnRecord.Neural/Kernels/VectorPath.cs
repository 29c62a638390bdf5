namespace OnRecord.Neural.Kernels;

/// <summary>The ways in which products are computed, for machines with more or fewer instructions.</summary>
internal enum VectorPath
{
    /// <summary>128 bits and nothing that only some machines have.</summary>
    Portable,

    /// <summary>256 bits: AVX2 with FMA.</summary>
    Avx2,

    /// <summary>512 bits: AVX-512 with byte and word instructions.</summary>
    Avx512,

    /// <summary>256 bits with products of bytes summed in one instruction; for floating-point products the widest of the others.</summary>
    AvxVnni,
}
