namespace OnRecord.Ingest;

/// <summary>Where in a row of CSV one stands.</summary>
internal enum CsvState
{
    /// <summary>At the beginning of a field.</summary>
    Start,

    /// <summary>In a field without quotation marks.</summary>
    Plain,

    /// <summary>Inside quotation marks.</summary>
    Quoted,

    /// <summary>After a quotation mark that closes the field or is the first of a doubled one.</summary>
    Mark,

    /// <summary>After the closing mark and blanks.</summary>
    Closed,

    /// <summary>After a quotation mark that does not fit; until the line ends.</summary>
    Bad,
}
