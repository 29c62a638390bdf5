namespace OnRecord.Lab.Coreference;

/// <summary>A piece of a source.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="Surface">Its words.</param>
public sealed record SourcePiece(int Start, int End, string Surface)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.Between(Start, End);
}
