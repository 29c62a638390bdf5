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

    /// <summary>Who passed it on.</summary>
    public const string Relay = "relay";

    /// <summary>At what.</summary>
    public const string Occasion = "occasion";

    /// <summary>By what means.</summary>
    public const string Channel = "channel";

    /// <summary>Where.</summary>
    public const string Place = "place";

    /// <summary>What keeps the article from saying that it was said.</summary>
    public const string Modality = "modality";

    /// <summary>What it is about.</summary>
    public const string Topic = "topic";
}
