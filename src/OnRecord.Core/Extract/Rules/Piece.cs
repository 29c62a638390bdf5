namespace OnRecord.Extract.Rules;

/// <summary>A stretch of items of a unit: a phrase, or a piece of content.</summary>
/// <param name="First">Its first item.</param>
/// <param name="Last">Its last item.</param>
internal readonly record struct Piece(int First, int Last);
