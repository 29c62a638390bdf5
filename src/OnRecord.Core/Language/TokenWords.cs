using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>The words of the tokens and how they stand to each other.</summary>
internal readonly struct TokenWords(string text, ImmutableArray<Token> tokens)
{
    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[int token] => tokens[token].In(text);

    /// <summary>Whether no white space stands before the token.</summary>
    public bool Touches(int token) => token > 0 && tokens[token - 1].Span.End == tokens[token].Span.Start;

    /// <summary>How the token may end a sentence.</summary>
    public Ending EndingOf(int token)
    {
        var word = this[token];
        return word[^1] switch
        {
            '!' or '?' or '！' or '？' or '。' => Ending.Strong,
            '…' => Ending.Ellipsis,
            '.' when word.Length == 1 => Ending.Stop,
            '.' when word[0] == '.' => Ending.Ellipsis,
            '.' => Ending.Abbreviation,
            _ => Ending.None,
        };
    }
}
