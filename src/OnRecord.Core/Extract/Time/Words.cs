using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;

namespace OnRecord.Extract.Time;

/// <summary>The words of one sentence, with their parts in expressions of time. A place outside the sentence holds an empty word.</summary>
internal sealed class Words
{
    private static readonly SearchValues<char> _figures = SearchValues.Create("0123456789-–./");

    private readonly string _text;
    private readonly List<TextSpan> _spans;
    private readonly Term[] _terms;

    /// <summary>The words of these tokens.</summary>
    public Words(string text, ReadOnlySpan<Token> tokens)
    {
        _text = text;
        _spans = new List<TextSpan>(tokens.Length);
        foreach (var token in tokens)
        {
            Add(token.Span);
        }

        _terms = new Term[_spans.Count];
        for (var at = 0; at < _terms.Length; at++)
        {
            _terms[at] = WordTable.Term(this[at]);
        }
    }

    /// <summary>How many words.</summary>
    public int Count => _spans.Count;

    /// <summary>The characters of a word.</summary>
    public ReadOnlySpan<char> this[int at] => Has(at) ? _text.AsSpan(_spans[at].Start, _spans[at].Length) : default;

    /// <summary>The part of a word in expressions of time.</summary>
    public Term Term(int at) => Has(at) ? _terms[at] : default;

    /// <summary>The first word that begins at or after this position of the text.</summary>
    public int IndexFrom(int position) => SpanSearch.LastFrom(CollectionsMarshal.AsSpan(_spans), position - 1, span => span) + 1;

    /// <summary>Where the words from one to before another stand in the text.</summary>
    public TextSpan Span(int start, int end) => TextSpan.Between(_spans[start].Start, _spans[end - 1].End);

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
    public bool Touches(int at) => Has(at) && Has(at - 1) && _spans[at - 1].End == _spans[at].Start;

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

    /// <summary>Passes over words that stand here one after another.</summary>
    public bool Take(ref int at, params ReadOnlySpan<string> phrase)
    {
        for (var place = 0; place < phrase.Length; place++)
        {
            if (!Is(at + place, phrase[place]))
            {
                return false;
            }
        }

        at += phrase.Length;
        return true;
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
        while (end < at + 5 && Touches(end) && this[end].IndexOfAnyExcept(_figures) < 0)
        {
            end++;
        }

        return end;
    }

    private bool Has(int at) => (uint)at < (uint)_spans.Count;

    // Treebanks keep "mid-November" in one piece.
    private void Add(TextSpan span)
    {
        const int Prefix = 3;
        if (span.Length > Prefix + 1 && _text.AsSpan(span.Start, Prefix + 1).Equals("mid-", StringComparison.OrdinalIgnoreCase))
        {
            _spans.Add(new TextSpan(span.Start, Prefix));
            _spans.Add(new TextSpan(span.Start + Prefix, 1));
            span = TextSpan.Between(span.Start + Prefix + 1, span.End);
        }

        _spans.Add(span);
    }

    /// <summary>The characters from one token to before another.</summary>
    public ReadOnlySpan<char> Characters(int start, int end) => Span(start, end) is var span ? _text.AsSpan(span.Start, span.Length) : default;
}
