namespace OnRecord;

/// <summary>A stretch between quotation marks within one paragraph.</summary>
/// <param name="Inner">The words between the marks.</param>
/// <param name="Outer">The words with their marks, as far as these are there.</param>
/// <param name="State">Whether the marks were complete.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside it, and so on.</param>
/// <param name="Continues">The number of the quotation in the paragraph before that this one goes on with; null when it begins anew.</param>
public sealed record Quotation(TextSpan Inner, TextSpan Outer, QuotationState State, int Depth, int? Continues);
