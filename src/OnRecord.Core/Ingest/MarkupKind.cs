namespace OnRecord.Ingest;

/// <summary>How the text of a draft is written.</summary>
public enum MarkupKind
{
    /// <summary>Plain text.</summary>
    None,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,
}
