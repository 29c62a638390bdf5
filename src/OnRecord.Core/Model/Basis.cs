namespace OnRecord;

/// <summary>Why we hold somebody to be the speaker.</summary>
public enum Basis
{
    /// <summary>The name stands beside the cue.</summary>
    Named,

    /// <summary>A title or description stands there, and the article says elsewhere whose it is.</summary>
    Title,

    /// <summary>A pronoun stands there.</summary>
    Pronoun,

    /// <summary>Nobody stands there, but the words go on with an earlier quotation.</summary>
    Continued,

    /// <summary>The name stands before or after the colon of a headline.</summary>
    Headline,

    /// <summary>A statement, report or post stands there; the speaker is who issued it.</summary>
    Document,

    /// <summary>A source stands there that the article does not name.</summary>
    Unnamed,

    /// <summary>The article does not say.</summary>
    Unknown,
}
