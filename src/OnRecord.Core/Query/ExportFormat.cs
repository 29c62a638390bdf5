namespace OnRecord.Query;

/// <summary>The form of an export.</summary>
public enum ExportFormat
{
    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>CSL-JSON: one array of citations.</summary>
    Csl,

    /// <summary>Citations as BibTeX.</summary>
    Bibtex,

    /// <summary>Citations as RIS.</summary>
    Ris,
}
