namespace OnRecord.Resolve;

/// <summary>That somebody was referred to.</summary>
/// <param name="Member">Who.</param>
/// <param name="Token">Where.</param>
/// <param name="Place">What part the words have in their sentence.</param>
/// <param name="IsQuoted">Whether they stand in a quotation.</param>
internal readonly record struct Recent(Member Member, int Token, SentencePart Place, bool IsQuoted);
