using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Decides whether the full stop after a word belongs to it. Looks a few characters ahead, never further.</summary>
internal sealed class FullStops(string text, ImmutableArray<Token>.Builder tokens)
{
    private static readonly WordSet _starters = WordSet.Read("starters.txt");

    /// <summary>Whether the word from <paramref name="start"/> to <paramref name="to"/> keeps the full stop that stands at <paramref name="to"/>.</summary>
    public bool StaysAt(int start, int to, int end)
    {
        var word = text.AsSpan(start, to - start);
        if (BeginsEllipsis(word, to, end))
        {
            return false;
        }

        var isCapital = word.Length == 1 && char.IsUpper(word[0]);
        if (!isCapital && Abbreviations.KindOf(word) is { } kind)
        {
            return StaysAfter(kind, to + 1, end);
        }

        return word.Length == 1 ? isCapital && IsInitial(start, to, end) : IsDotted(word);
    }

    /// <summary>Whether its last part has full stops inside: <c>U.S</c>, <c>5p.m</c>, <c>anti-U.S</c>.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word) =>
        Abbreviations.IsDotted(word[Math.Max(Units.NumberLength(word), word.LastIndexOf('-') + 1)..]);

    private bool StaysAfter(AbbreviationKind kind, int at, int end)
    {
        var next = NextCharacter(at, end);
        return kind switch
        {
            AbbreviationKind.Number => char.IsDigit(next),
            AbbreviationKind.Day => char.IsDigit(next) || char.IsLower(next) || next is ',' or ')' or '-' || (char.IsLetter(next) && !_starters.Contains(WordAt(at, end))),
            _ => true,
        };
    }

    /// <summary>Whether more dots follow; an abbreviation keeps the first of two.</summary>
    private bool BeginsEllipsis(ReadOnlySpan<char> word, int to, int end)
    {
        var dots = 1;
        while (dots < 3 && to + dots < end && text[to + dots] == '.')
        {
            dots++;
        }

        var isShort = word.Length > 1 && (Abbreviations.KindOf(word) is not null || Abbreviations.IsDotted(word));
        return dots > 2 || (dots == 2 && !isShort);
    }

    /// <summary>Whether a capital is a person's initial: not at the end of the paragraph, not <c>I</c>, not <c>plan B. The</c>.</summary>
    private bool IsInitial(int start, int to, int end)
    {
        var next = NextCharacter(to + 1, end);
        var goesOn = char.IsLetter(next) || next is ',' or ')' or ']' or '&' || (next == '(' && FollowsInitial(start));
        return goesOn && text[to - 1] != 'I' && !(FollowsSmallWord(start) && _starters.Contains(WordAt(to + 1, end)));
    }

    private bool FollowsInitial(int start) =>
        tokens.Count > 0 && tokens[^1].Span is { Length: 2 } span && span.End <= start && text[span.Start + 1] == '.';

    private bool FollowsSmallWord(int start) =>
        tokens.Count > 0 && tokens[^1].Span.End <= start && char.IsLower(text[tokens[^1].Span.Start]);

    /// <summary>The first character after white space; a blank at the end.</summary>
    private char NextCharacter(int at, int end)
    {
        for (var last = Math.Min(end, at + 4); at < last; at++)
        {
            if (!char.IsWhiteSpace(text[at]))
            {
                return text[at];
            }
        }

        return ' ';
    }

    private ReadOnlySpan<char> WordAt(int at, int end)
    {
        var start = at < end && text[at] == ' ' ? at + 1 : at;
        var to = start;
        while (to < end && to < start + 16 && char.IsLetter(text[to]))
        {
            to++;
        }

        return text.AsSpan(start, to - start);
    }
}
