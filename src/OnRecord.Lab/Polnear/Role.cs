namespace OnRecord.Lab.Polnear;

/// <summary>The parts of an attribution.</summary>
public enum Role
{
    /// <summary>Who it is ascribed to.</summary>
    Source,

    /// <summary>The words that tie source and content together.</summary>
    Cue,

    /// <summary>What is ascribed.</summary>
    Content,
}
