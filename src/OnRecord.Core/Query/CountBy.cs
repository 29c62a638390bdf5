namespace OnRecord.Query;

/// <summary>What statements are counted by.</summary>
public enum CountBy
{
    /// <summary>Who said them.</summary>
    Speaker,

    /// <summary>Who published the article.</summary>
    Outlet,

    /// <summary>The month in which they were said, else published.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,

    /// <summary>Whom they were said to.</summary>
    Addressee,

    /// <summary>The act that the words are.</summary>
    Act,

    /// <summary>How they are reported.</summary>
    Mode,

    /// <summary>Whether the speaker stands behind them.</summary>
    Polarity,

    /// <summary>Why the speaker is held to be the speaker.</summary>
    Basis,
}
