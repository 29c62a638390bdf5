namespace OnRecord.Stories;

/// <summary>A place where two texts differ: what stands in one and what stands for it in the other. One of them may be empty.</summary>
/// <param name="One">Where in the first text.</param>
/// <param name="Other">Where in the second text.</param>
public readonly record struct Difference(TextSpan One, TextSpan Other);
