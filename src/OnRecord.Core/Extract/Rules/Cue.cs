namespace OnRecord.Extract.Rules;

/// <summary>A word that ties a source to what is ascribed to it.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Particle">The word that must stand after it; null for most.</param>
/// <param name="Addresses">Whether the words after it may say whom it was said to.</param>
/// <param name="Scope">Statement or attitude.</param>
/// <param name="Polarity">Whether the speaker stands behind the content.</param>
/// <param name="Act">The PLOVER type in capitals; null when the word alone makes none.</param>
internal sealed record Cue(string Lemma, string? Particle, bool Addresses, Scope Scope, Polarity Polarity, string? Act);
