namespace OnRecord.Query;

/// <summary>A piece of a quotation that leaves words out or replaces some.</summary>
/// <param name="Words">The words.</param>
/// <param name="MostBefore">How many words may stand between the piece before and this one; null for any number.</param>
internal sealed record QuotePiece(string Words, int? MostBefore);
