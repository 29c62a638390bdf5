namespace OnRecord;

/// <summary>A half-open range of token numbers in <see cref="Annotations.Tokens"/>.</summary>
/// <param name="Start">The first token.</param>
/// <param name="End">The token after the last one.</param>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>How many tokens.</summary>
    public int Count => End - Start;

    /// <summary>Whether token number <paramref name="token"/> lies inside.</summary>
    public bool Contains(int token) => token >= Start && token < End;
}
