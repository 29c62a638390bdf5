namespace OnRecord.Clean;

/// <summary>What the markup said about a stretch of the text: a heading, a caption, a box beside the article.</summary>
/// <param name="Span">Where it stands in the cleaned text.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The name of the rule that read the markup.</param>
/// <param name="IsDoubt">Whether rules for lines may still say better what it is, and it is this only when none does.</param>
internal readonly record struct Hint(TextSpan Span, BlockKind Kind, string Rule, bool IsDoubt = false);
