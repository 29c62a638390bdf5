namespace OnRecord.Extract.Time;

/// <summary>An expression that a family of the grammar has found.</summary>
/// <param name="End">The token after its last one.</param>
/// <param name="Meaning">What it means.</param>
internal readonly record struct Match(int End, Meaning Meaning);
