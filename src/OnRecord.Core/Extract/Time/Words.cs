using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary>The words of one sentence, with their parts in expressions of time. A place outside the sentence holds an empty word.</summary>
internal sealed class Words
{
    private readonly string _text;
    private readonly ImmutableArray<Token> _tokens;
    private readonly TokenRange _range;
    private readonly Term[] _terms;

    public Words(string text, ImmutableArray<Token> tokens, TokenRange range)
    {
        (_text, _tokens, _range) = (text, tokens, range);
        _terms = new Term[range.Count];
        for (var at = range.Start; at < range.End; at++)
        {
            _terms[at - range.Start] = WordTable.Term(tokens[at].In(text));
        }
    }

    public int Start => _range.Start;

    public int End => _range.End;

    public ReadOnlySpan<char> this[int at] => _range.Contains(at) ? _tokens[at].In(_text) : default;

    public Term Term(int at) => _range.Contains(at) ? _terms[at - _range.Start] : default;

    public TextSpan Span(int start, int end) => TextSpan.Between(_tokens[start].Span.Start, _tokens[end - 1].Span.End);

    /// <summary>The value of the word as this kind of term; null when it is none.</summary>
    public int? Value(int at, TermKind kind) => Term(at) is var term && term.Kind == kind ? term.Value : null;

    public bool Is(int at, string word) => this[at].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Is(at, word))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsCapital(int at) => this[at] is [var first, ..] && char.IsUpper(first);

    public bool IsLower(int at) => this[at] is [var first, ..] && char.IsLower(first);

    public bool IsDigits(int at) => this[at] is [>= '0' and <= '9', ..];

    /// <summary>Whether no white space parts the word from the one before it.</summary>
    public bool Touches(int at) => _range.Contains(at) && _range.Contains(at - 1) && _tokens[at - 1].Span.End == _tokens[at].Span.Start;

    /// <summary>Whether a hyphen ties the word to what comes before it.</summary>
    public bool IsTiedBefore(int at) => Touches(at) && this[at - 1] is "-" or "–";

    /// <summary>Whether a hyphen ties what comes here to the word before: <c>week-long</c>.</summary>
    public bool IsTiedAfter(int end) => Touches(end) && this[end] is "-";

    /// <summary>The number that stands here in one to four digits and nothing else.</summary>
    public int? Digits(int at) =>
        this[at] is { Length: > 0 and <= 4 } word && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Take(ref int at, string word)
    {
        var taken = Is(at, word);
        at += taken ? 1 : 0;
        return taken;
    }

    public bool Take(ref int at, TermKind kind, out int value)
    {
        var taken = Value(at, kind);
        (value, at) = (taken ?? 0, taken is null ? at : at + 1);
        return taken is not null;
    }

    /// <summary>How far the figures, hyphens, points and slashes reach that touch one another from here on, whichever way they were cut into tokens.</summary>
    public int FigureEnd(int at)
    {
        var end = at + 1;
        while (end < at + 5 && Touches(end) && this[end].IndexOfAnyExcept("0123456789-–./") < 0)
        {
            end++;
        }

        return end;
    }

    /// <summary>The characters from one token to before another.</summary>
    public ReadOnlySpan<char> Characters(int start, int end) => Span(start, end) is var span ? _text.AsSpan(span.Start, span.Length) : default;
}
