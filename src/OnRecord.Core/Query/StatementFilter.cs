namespace OnRecord.Query;

/// <summary>Which statements are asked for. All that is given must hold; null asks for nothing.</summary>
public sealed record StatementFilter
{
    /// <summary>
    /// Words that must all occur in the content, in any order and whatever their case and accents; in quotation marks side by side
    /// (<c>"air defence"</c>); with a star, words that begin so (<c>negoti*</c>); with NEAR or NEAR/5 between them, at most ten or five
    /// words apart.
    /// </summary>
    public string? Words { get; init; }

    /// <summary>A name of the speaker, an office or description that an article gives the speaker, or the actor's id; the last name of a person suffices.</summary>
    public string? Speaker { get; init; }

    /// <summary>Words that must all occur in the name of the addressee.</summary>
    public string? To { get; init; }

    /// <summary>Words, in the singular or plural, that must all occur among the topics, in the content, the name of the addressee or the article's title; written as <see cref="Words"/>.</summary>
    public string? About { get; init; }

    /// <summary>The PLOVER type, in any case.</summary>
    public string? Act { get; init; }

    /// <summary>The mode.</summary>
    public StatementMode? Mode { get; init; }

    /// <summary>The polarity.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The first day. A statement counts by the days on which it was said if known (and not after its article was published), else by those on which the article was published; one without either is left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, itself included; counted as for <see cref="From"/>.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Words that must all occur in the name of the outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>The article's id, its path, or the end of its path from a slash on.</summary>
    public string? Article { get; init; }

    /// <summary>Whether attitudes (wishes, fears, beliefs) are wanted beside statements.</summary>
    public bool Attitudes { get; init; }

    /// <summary>Whether copies of the same words by the same speaker are given as one: the first that was printed.</summary>
    public bool Once { get; init; }

    /// <summary>Whether the oldest come first; else the newest.</summary>
    public bool OldestFirst { get; init; }

    /// <summary>The most statements to give; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>How many statements to pass over first.</summary>
    public int Offset { get; init; }
}
