namespace OnRecord.Query;

/// <summary>A statement as one article prints it.</summary>
/// <param name="View">The statement.</param>
/// <param name="Kind">How it stands to the fullest print of it.</param>
public sealed record Wording(StatementView View, WordingKind Kind);
