namespace OnRecord.Knowledge.Codes;

/// <summary>One word of a mention.</summary>
/// <param name="Span">Its place in the mention, without the ending of a possessive.</param>
/// <param name="KeyStart">Where its folded letters begin in the folded letters of the mention.</param>
/// <param name="KeyEnd">Where they end.</param>
/// <param name="StemEnd">Where they end without the s of a possessive.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="Capitals">How many capital letters it has; 0 when it does not begin with one or with a digit.</param>
/// <param name="IsPossessive">Whether it ends in an apostrophe, with s or without.</param>
internal readonly record struct MentionWord(TextSpan Span, int KeyStart, int KeyEnd, int StemEnd, WordGap Gap, int Capitals, bool IsPossessive);
