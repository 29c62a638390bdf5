namespace OnRecord.Clean.Html;

/// <summary>What the markup says of a line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The name of the rule that says so.</param>
internal sealed record PageMark(BlockKind Kind, string Rule);
