namespace OnRecord.Neural.Pieces;

/// <summary>The place of a word in a text, half open, in UTF-16 units.</summary>
/// <param name="Start">Its first unit.</param>
/// <param name="End">The unit after its last.</param>
public readonly record struct WordSpan(int Start, int End);
