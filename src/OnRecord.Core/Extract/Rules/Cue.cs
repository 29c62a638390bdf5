namespace OnRecord.Extract.Rules;

/// <summary>A verb that ties a source to what is ascribed to it.</summary>
/// <param name="Lemma">Its base form.</param>
/// <param name="Particle">The word that must stand after it; null for most.</param>
/// <param name="Frames">What can stand after it.</param>
/// <param name="Scope">Statement or attitude.</param>
/// <param name="Polarity">Whether the speaker stands behind the content.</param>
/// <param name="Act">The PLOVER type in capitals; null when the verb alone makes none.</param>
internal sealed record Cue(string Lemma, string? Particle, Frames Frames, Scope Scope, Polarity Polarity, string? Act)
{
    public bool Has(Frames frame) => (Frames & frame) != 0;
}
