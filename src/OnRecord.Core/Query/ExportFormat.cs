namespace OnRecord.Query;

/// <summary>The form of an export.</summary>
public enum ExportFormat
{
    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>Comma-separated values.</summary>
    Csv,
}
