namespace OnRecord.Query;

/// <summary>A stretch in which a quotation differs from the words that stand in the article.</summary>
/// <param name="Kind">How.</param>
/// <param name="Quote">The words of the quotation; empty where it dropped some.</param>
/// <param name="Words">The words that stand there; empty where the quotation added some.</param>
/// <param name="Span">Where they stand in the article's text; of no length where there are none.</param>
/// <param name="IsNegation">Whether a negation stands on one side and not on the other.</param>
/// <param name="IsNumber">Whether a number is concerned.</param>
public sealed record Difference(DifferenceKind Kind, string Quote, string Words, TextSpan Span, bool IsNegation, bool IsNumber);
