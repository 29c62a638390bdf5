namespace OnRecord.App.Cli;

/// <summary>How data is written to standard output.</summary>
internal enum OutputForm
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One JSON object a line, fields as in docs/records.md.</summary>
    Json,

    /// <summary>A table with a heading line, fields separated by commas.</summary>
    Csv,
}
