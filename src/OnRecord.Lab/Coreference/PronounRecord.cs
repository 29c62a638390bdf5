namespace OnRecord.Lab.Coreference;

/// <summary>A text with a pronoun and two names of the same gender, either of which may be meant, or neither.</summary>
/// <param name="Id">Its name in the set.</param>
/// <param name="Split">The part of the set that it belongs to.</param>
/// <param name="Gender">masculine or feminine.</param>
/// <param name="Text">The text.</param>
/// <param name="Pronoun">The pronoun.</param>
/// <param name="A">One name.</param>
/// <param name="B">The other.</param>
public sealed record PronounRecord(string Id, string? Split, string Gender, string Text, PronounName Pronoun, PronounName A, PronounName B);
