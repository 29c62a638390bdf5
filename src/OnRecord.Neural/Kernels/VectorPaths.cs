using System.Runtime.Intrinsics.X86;

namespace OnRecord.Neural.Kernels;

/// <summary>What this machine has.</summary>
internal static class VectorPaths
{
    /// <summary>The fastest here: AVX-VNNI and AVX-512 are independent of each other, and equally fast for bytes where both are.</summary>
    public static VectorPath Best { get; } =
        AvxVnni.IsSupported ? VectorPath.AvxVnni
        : IsSupported(VectorPath.Avx512) ? VectorPath.Avx512
        : IsSupported(VectorPath.Avx2) ? VectorPath.Avx2
        : VectorPath.Portable;

    public static bool IsSupported(VectorPath path) => path switch
    {
        VectorPath.AvxVnni => AvxVnni.IsSupported,
        VectorPath.Avx512 => Avx512BW.IsSupported,
        VectorPath.Avx2 => Avx2.IsSupported && Fma.IsSupported,
        _ => true,
    };
}
