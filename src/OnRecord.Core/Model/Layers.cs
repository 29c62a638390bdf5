namespace OnRecord;

/// <summary>The layers of annotation that stages give and need, in the order in which the pipeline makes them.</summary>
[Flags]
public enum Layers
{
    /// <summary>No layer.</summary>
    None = 0,

    /// <summary><see cref="Annotations.Tokens"/>.</summary>
    Tokens = 1,

    /// <summary><see cref="Annotations.Stretches"/>.</summary>
    Stretches = 2,

    /// <summary><see cref="Annotations.Quotations"/>.</summary>
    Quotations = 4,

    /// <summary><see cref="Annotations.Reading"/>.</summary>
    Reading = 8,

    /// <summary><see cref="Annotations.Sentences"/>.</summary>
    Sentences = 16,

    /// <summary><see cref="Annotations.Words"/>.</summary>
    Words = 32,

    /// <summary><see cref="Annotations.Names"/>.</summary>
    Names = 64,

    /// <summary><see cref="Annotations.TimeExpressions"/>.</summary>
    TimeExpressions = 128,

    /// <summary><see cref="Annotations.Attributions"/>.</summary>
    Attributions = 256,

    /// <summary><see cref="Annotations.Chains"/>.</summary>
    Chains = 512,

    /// <summary><see cref="Annotations.Actors"/>.</summary>
    Actors = 1024,

    /// <summary><see cref="Annotations.Statements"/>.</summary>
    Statements = 2048,
}
