namespace OnRecord.Neural.Heads;

/// <summary>Words that are a name.</summary>
/// <param name="Start">The first word.</param>
/// <param name="End">The word after the last.</param>
/// <param name="Type">What it is the name of, as the model's card calls it, such as <c>PER</c>.</param>
public readonly record struct NameSpan(int Start, int End, string Type);
