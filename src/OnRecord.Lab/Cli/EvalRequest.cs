namespace OnRecord.Lab.Cli;

/// <summary>What was typed after <c>eval</c>.</summary>
/// <param name="Set">The set; null to list the sets.</param>
/// <param name="Path">The gold.</param>
/// <param name="Json">Whether to print one JSON object in place of a table.</param>
/// <param name="Errors">The file for misses and wrong findings.</param>
/// <param name="Predictions">The file for all that was found.</param>
public sealed record EvalRequest(string? Set, string? Path, bool Json, string? Errors, string? Predictions);
