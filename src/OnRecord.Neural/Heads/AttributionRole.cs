namespace OnRecord.Neural.Heads;

/// <summary>The part that words play in an attribution; in the order of the labels.</summary>
public enum AttributionRole
{
    /// <summary>Who says it.</summary>
    Source,

    /// <summary>What tells that it is said.</summary>
    Cue,

    /// <summary>What is said.</summary>
    Content,
}
