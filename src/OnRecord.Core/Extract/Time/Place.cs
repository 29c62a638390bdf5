namespace OnRecord.Extract.Time;

/// <summary>Where an expression stands, and what it means.</summary>
/// <param name="Start">Its first word.</param>
/// <param name="End">The word after its last one.</param>
/// <param name="Meaning">What it means.</param>
internal readonly record struct Place(int Start, int End, Meaning Meaning)
{
    /// <summary>The expression.</summary>
    public TimeExpression Read(Words words, Setting setting) => Meaning.Read(words.Span(Start, End), setting);
}
