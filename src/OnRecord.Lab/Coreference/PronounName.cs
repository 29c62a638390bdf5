namespace OnRecord.Lab.Coreference;

/// <summary>A name, or the pronoun itself.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Surface">Its words.</param>
/// <param name="Coref">Whether the pronoun means it; null for the pronoun.</param>
public sealed record PronounName(int Start, int End, string Surface, bool? Coref)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.Between(Start, End);
}
