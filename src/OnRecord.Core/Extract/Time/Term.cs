namespace OnRecord.Extract.Time;

/// <summary>A word's part in expressions of time.</summary>
/// <param name="Kind">Which part.</param>
/// <param name="Value">What it counts for, as its kind says.</param>
internal readonly record struct Term(TermKind Kind, int Value);
