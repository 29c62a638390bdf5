namespace OnRecord.Ingest;

/// <summary>Why rows of CSV are not read.</summary>
/// <param name="Reason">One of <see cref="RejectionReasons"/>.</param>
/// <param name="What">What is wrong, after the lines it is wrong in.</param>
/// <param name="Raw">The rows; the last line grows while it is not clear where good rows begin again.</param>
internal sealed record CsvFault(string Reason, string What, RawRecord Raw)
{
    /// <summary>A sentence for people.</summary>
    public string Detail => $"{Raw.Lines}: {What}";
}
