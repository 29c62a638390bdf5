namespace OnRecord;

/// <summary>A word or sign as in Universal Dependencies English: <c>don't</c> is two, <c>Eye-Tracking</c> is three.</summary>
/// <param name="Span">Where it stands.</param>
public readonly record struct Token(TextSpan Span)
{
    /// <summary>The characters, without making a string.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Span.Start, Span.Length);
}
