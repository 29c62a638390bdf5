namespace OnRecord.Ingest;

/// <summary>The reasons for which reading rejects a document. They are stable, so that scripts may count them.</summary>
public static class RejectionReasons
{
    /// <summary>Nothing stands at the path that was named.</summary>
    public const string NotFound = "not found";

    /// <summary>The system did not let us read it.</summary>
    public const string NotReadable = "not readable";

    /// <summary>It holds no characters other than white space.</summary>
    public const string Empty = "empty";

    /// <summary>A folder in which there is nothing to read.</summary>
    public const string NoArticles = "no articles";

    /// <summary>A format that no reader knows.</summary>
    public const string UnknownFormat = "unknown format";

    /// <summary>Beyond one of the limits of <see cref="ReadOptions"/>.</summary>
    public const string TooLarge = "too large";

    /// <summary>It ends before its end; what came before was read.</summary>
    public const string Truncated = "truncated";

    /// <summary>A compressed file whose contents are not what they were; what came before was read.</summary>
    public const string Damaged = "damaged";

    /// <summary>A record that is not correct JSON.</summary>
    public const string BadJson = "bad json";

    /// <summary>JSON, but not an object with fields.</summary>
    public const string NotARecord = "not a record";

    /// <summary>A record or table in which no field is known to hold the text.</summary>
    public const string NoTextField = "no text field";

    /// <summary>A row whose quotation marks do not fit together.</summary>
    public const string BadCsv = "bad csv";

    /// <summary>A row with more or fewer fields than the header.</summary>
    public const string RaggedRow = "ragged row";

    /// <summary>An export that holds a note in the place of an article, or a list without articles.</summary>
    public const string NotGiven = "not given by the source";

    /// <summary>Metadata without texts, such as a list of addresses.</summary>
    public const string OnlyMetadata = "only metadata";

    /// <summary>A record or file that needs a program which is not installed.</summary>
    public const string NeedsProgram = "needs a program";

    /// <summary>An archive inside archives, deeper than they are opened.</summary>
    public const string TooDeep = "too deep";

    /// <summary>Protected by a password.</summary>
    public const string Encrypted = "encrypted";
}
