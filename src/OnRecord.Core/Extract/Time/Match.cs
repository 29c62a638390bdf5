namespace OnRecord.Extract.Time;

/// <summary>An expression that a family of the grammar has found.</summary>
/// <param name="End">The token after its last one.</param>
/// <param name="Meaning">What it means.</param>
internal readonly record struct Match(int End, Meaning Meaning)
{
    /// <summary>The two ends of a range; null of all others.</summary>
    public (Place First, Place Last)? Ends { get; init; }

    /// <summary>The expression, which begins at this word.</summary>
    public TimeExpression Read(Words words, int at, Setting setting)
    {
        if (Ends is not { } ends)
        {
            return Meaning.Read(words.Span(at, End), setting);
        }

        var whole = Meaning.Read(words.Span(at, End), setting);
        return whole with { Ends = [ends.First.Read(words, setting), ends.Last.Read(words, setting)] };
    }
}
