namespace OnRecord.Neural.Transformer;

/// <summary>Words that the encoder reads together.</summary>
/// <param name="Start">The first word, with those that are only read as context.</param>
/// <param name="Own">The first word whose vector is taken from this window.</param>
/// <param name="End">The word after the last.</param>
public readonly record struct WordWindow(int Start, int Own, int End);
