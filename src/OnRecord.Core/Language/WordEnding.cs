using System.Buffers;
using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Adds words and decides what stays at their end: the full stop of an abbreviation, a unit, a currency sign.</summary>
internal sealed class WordEnding(string text, ImmutableArray<Token>.Builder tokens)
{
    private static readonly SearchValues<char> _vowels = SearchValues.Create("aeiouAEIOU");
    private static readonly WordList _units = WordList.Read("units.txt");
    private static readonly WordList _starters = WordList.Read("starters.txt");

    /// <summary>Adds a word from inside a run.</summary>
    public void Add(int start, int to)
    {
        var word = text.AsSpan(start, to - start);
        if (Contractions.Cut(word) is var (first, second) && first > 0)
        {
            AddToken(start, start + first);
            AddToken(start + first, start + (second > 0 ? second : word.Length));
            AddToken(start + (second > 0 ? second : word.Length), to);
            return;
        }

        var unit = char.IsDigit(word.IsEmpty ? ' ' : word[0]) ? UnitStart(word) : 0;
        AddToken(start, start + unit);
        AddToken(start + unit, to);
    }

    /// <summary>Adds the last word of a run with what stays at its end, and returns where it ends.</summary>
    public int AddLast(int start, int to, int end)
    {
        var word = text.AsSpan(start, to - start);
        if (to < end && StaysAt(text[to], word, start, to, end))
        {
            to++;
            Add(start, to);
            return to;
        }

        Add(start, to);
        return to;
    }

    private bool StaysAt(char sign, ReadOnlySpan<char> word, int start, int to, int end) => sign switch
    {
        '.' => !BeginsEllipsis(word, to, end) && KeepsStop(word, start, to, end),
        '$' => word.Length <= 3 && AreCapitals(word),
        '-' => IsFragment(word, start, to, end),
        _ => false,
    };

    /// <summary>Whether more dots follow; an abbreviation keeps the first of two.</summary>
    private bool BeginsEllipsis(ReadOnlySpan<char> word, int to, int end)
    {
        var dots = 1;
        while (dots < 3 && to + dots < end && text[to + dots] == '.')
        {
            dots++;
        }

        return dots > 2 || (dots == 2 && word.Length == 1) || (dots == 2 && Abbreviations.KindOf(word) is null && !Abbreviations.IsDotted(word));
    }

    private bool KeepsStop(ReadOnlySpan<char> word, int start, int to, int end)
    {
        var next = NextCharacter(to + 1, end);
        if (Abbreviations.KindOf(word) is { } kind && !(word.Length == 1 && char.IsUpper(word[0])))
        {
            return kind switch
            {
                AbbreviationKind.Number => char.IsDigit(next),
                AbbreviationKind.Day => char.IsDigit(next) || next is ',' or ')' or '-' || (char.IsLetter(next) && !_starters.Contains(WordAt(to + 1, end))),
                _ => true,
            };
        }

        return word.Length == 1 ? IsInitial(word[0], start, to, next, end) : Abbreviations.IsDotted(UnitFree(word));
    }

    /// <summary>Whether a letter with a full stop is a person's initial: not at the end of the paragraph, not <c>I</c>, not <c>plan B. The</c>.</summary>
    private bool IsInitial(char letter, int start, int to, char next, int end)
    {
        if (!char.IsUpper(letter) || !(char.IsLetter(next) || next is ',' or ')' or ']' or '&' || (next == '(' && FollowsInitial(start))))
        {
            return false;
        }

        var isName = letter != 'I' && !FollowsSmallWord(start);
        return isName || !_starters.Contains(WordAt(to + 1, end)) && letter != 'I';
    }

    private bool FollowsInitial(int start) =>
        tokens.Count > 0 && tokens[^1].Span is { Length: 2 } span && span.End <= start && text[span.Start + 1] == '.';

    private bool FollowsSmallWord(int start) =>
        tokens.Count > 0 && tokens[^1].Span.End <= start && char.IsLower(text[tokens[^1].Span.Start]);

    /// <summary>The first character after white space; a blank at the end.</summary>
    private char NextCharacter(int at, int end)
    {
        // More blanks than a few say nothing, and looking for ever would not be linear.
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

    /// <summary>Whether it is a word broken off, such as <c>th-</c>, which transcripts have.</summary>
    private bool IsFragment(ReadOnlySpan<char> word, int start, int to, int end)
    {
        var stands = (start == 0 || char.IsWhiteSpace(text[start - 1])) && to + 1 < end && (char.IsWhiteSpace(text[to + 1]) || text[to + 1] == ',');
        return stands && word.Length <= 3 && Characters.AreLetters(word) && (word.Length == 1 || !word.ContainsAny(_vowels));
    }

    private static bool AreCapitals(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    private static ReadOnlySpan<char> UnitFree(ReadOnlySpan<char> word) => word[NumberLength(word)..];

    /// <summary>How many of the first characters make a number or a time.</summary>
    private static int NumberLength(ReadOnlySpan<char> word)
    {
        var length = 0;
        while (length < word.Length && (char.IsDigit(word[length]) || word[length] is '.' or ',' or ':'))
        {
            length++;
        }

        return length;
    }

    /// <summary>Where the unit begins in <c>35mm</c>, <c>7:30pm</c> or <c>4.7m</c>; 0 when there is none.</summary>
    private int UnitStart(ReadOnlySpan<char> word)
    {
        var number = NumberLength(word);
        var unit = word[number..].TrimEnd('.');
        if (_units.Contains(unit))
        {
            return unit.Length > 1 || unit is not "M" || IsAmount(word[..number]) ? number : 0;
        }

        return unit.Length == 1 && unit[0] is 'b' or 'B' or 't' or 'T' && IsAmount(word[..number]) ? number : 0;
    }

    private bool IsAmount(ReadOnlySpan<char> number) =>
        number.Contains('.') || (tokens.Count > 0 && text[tokens[^1].Span.End - 1] is '$' or '£' or '€' or '¥' or '₹');

    private void AddToken(int start, int to)
    {
        if (to > start)
        {
            tokens.Add(new Token(TextSpan.Between(start, to)));
        }
    }
}
