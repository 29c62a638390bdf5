namespace OnRecord.Neural.Heads;

/// <summary>A source or a content with one of the cues near it.</summary>
/// <param name="Span">The number of the source or content among the article's spans.</param>
/// <param name="Cue">The number of the cue among them.</param>
/// <param name="Rank">How many cues are nearer to the span.</param>
/// <param name="Place">How many spans of the same role are nearer to the cue, counted to <see cref="LinkPairs.MostPlaces"/>.</param>
public readonly record struct LinkPair(int Span, int Cue, int Rank, int Place);
