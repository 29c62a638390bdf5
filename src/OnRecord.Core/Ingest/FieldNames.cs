namespace OnRecord.Ingest;

/// <summary>The names that known fields of a draft have, whatever the source called them.</summary>
public static class FieldNames
{
    /// <summary>The headline.</summary>
    public const string Title = "title";

    /// <summary>When it was published, as written in the source.</summary>
    public const string Published = "published";

    /// <summary>When it was last changed, as written in the source.</summary>
    public const string Modified = "modified";

    /// <summary>When it was saved or crawled; the source says no more than that it existed then.</summary>
    public const string Captured = "captured";

    /// <summary>Who published it.</summary>
    public const string Outlet = "outlet";

    /// <summary>Who wrote it.</summary>
    public const string Byline = "byline";

    /// <summary>Its own web address.</summary>
    public const string Url = "url";

    /// <summary>The language, as a code.</summary>
    public const string Language = "language";
}
