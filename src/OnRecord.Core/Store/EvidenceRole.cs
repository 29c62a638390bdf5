namespace OnRecord.Store;

/// <summary>What a piece of evidence is evidence of.</summary>
internal static class EvidenceRole
{
    /// <summary>Who said it.</summary>
    public const string Speaker = "speaker";

    /// <summary>That it was said.</summary>
    public const string Cue = "cue";

    /// <summary>What was said.</summary>
    public const string Content = "content";

    /// <summary>To whom.</summary>
    public const string Addressee = "addressee";

    /// <summary>When.</summary>
    public const string SaidOn = "said_on";
}
