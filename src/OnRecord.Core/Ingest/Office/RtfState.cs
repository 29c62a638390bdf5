namespace OnRecord.Ingest.Office;

/// <summary>What holds inside a group of RTF.</summary>
/// <param name="IsLeft">Whether its words are no text of the document.</param>
/// <param name="IsFontTable">Whether it lists the fonts.</param>
/// <param name="IsHidden">Whether its words are hidden.</param>
/// <param name="Page">The code page of its font; 0 for that of the document.</param>
/// <param name="Fallback">How many signs stand after a Unicode sign for readers that know none.</param>
internal readonly record struct RtfState(bool IsLeft, bool IsFontTable, bool IsHidden, int Page, int Fallback);
