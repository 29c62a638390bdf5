namespace OnRecord.Extract.Rules;

/// <summary>What can stand after a cue.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A clause, with or without <c>that</c>.</summary>
    Clause = 1,

    /// <summary>A quotation beside it, or a clause before it.</summary>
    Quotation = 2,

    /// <summary>An addressee, before anything else.</summary>
    Addressee = 4,

    /// <summary><c>to</c> and a verb.</summary>
    Infinitive = 8,

    /// <summary>An object, which is the content.</summary>
    Object = 16,
}

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
