namespace OnRecord.Neural.Files;

/// <summary>The number format of a tensor in a safetensors file.</summary>
public enum TensorType
{
    /// <summary>32-bit floating point.</summary>
    F32,

    /// <summary>16-bit floating point, IEEE binary16.</summary>
    F16,

    /// <summary>64-bit floating point.</summary>
    F64,

    /// <summary>Signed bytes.</summary>
    I8,

    /// <summary>Unsigned bytes.</summary>
    U8,

    /// <summary>Signed 16-bit integers.</summary>
    I16,

    /// <summary>Signed 32-bit integers.</summary>
    I32,

    /// <summary>Signed 64-bit integers.</summary>
    I64,

    /// <summary>Truth values, one a byte.</summary>
    Bool,
}
