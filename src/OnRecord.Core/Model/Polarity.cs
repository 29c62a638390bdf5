namespace OnRecord;

/// <summary>Whether the speaker stands behind the content.</summary>
public enum Polarity
{
    /// <summary>Said it.</summary>
    Said,

    /// <summary>Denied it.</summary>
    Denied,

    /// <summary>Declined to say, or did not say.</summary>
    Declined,
}
