namespace OnRecord.Ingest.Exports;

/// <summary>A line of an export.</summary>
/// <param name="Span">Where it stands, without white space at its ends.</param>
/// <param name="Words">What stands there.</param>
internal readonly record struct ExportLine(TextSpan Span, string Words)
{
    /// <summary>Whether there is nothing on it.</summary>
    public bool IsBlank => Words.Length == 0;
}
