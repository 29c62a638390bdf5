namespace OnRecord.Query;

/// <summary>Whether a quotation is in the record.</summary>
public enum Verdict
{
    /// <summary>The same letters and digits stand there; said by the speaker, where one was asked for. Where the quotation leaves words out, its pieces stand there in order.</summary>
    Exact,

    /// <summary>Nearly the same words stand there; some are changed, dropped or added, and the differences are told.</summary>
    Near,

    /// <summary>The same letters and digits stand there, but only under other speakers than the one asked for.</summary>
    Elsewhere,

    /// <summary>They stand nowhere in the record.</summary>
    NotFound,
}
