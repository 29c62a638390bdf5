using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Tells where sentences end, from the signs that end them and the words around.</summary>
internal sealed class SentenceEnds(string text, ImmutableArray<Token> tokens)
{
    private readonly TokenWords _words = new(text, tokens);
    private readonly SentenceOpening _opening = new(text, tokens);

    /// <summary>Where the sentence ends that begins at <paramref name="first"/>: the token after its last one, at most <paramref name="end"/>.</summary>
    public int Next(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_words.EndingOf(token) is var ending and not Ending.None)
            {
                var close = Close(token, end);
                if (close == end || EndsAt(first, token, close, end, ending))
                {
                    return close;
                }
            }
        }

        return end;
    }

    /// <summary>The first token after the quotation marks, brackets and note numbers that close right behind a terminator.</summary>
    private int Close(int token, int end)
    {
        var next = token + 1;
        while (next < end)
        {
            var length = ClosingLength(next, end);
            if (length == 0)
            {
                break;
            }

            next += length;
        }

        return next;
    }

    private int ClosingLength(int token, int end)
    {
        var sign = _words[token];

        // A note belongs to the sentence it ends: the end of the sentence. [1]
        if (sign is "[" && token + 2 < end && Characters.AreDigits(_words[token + 1]) && _words[token + 2] is "]")
        {
            return 3;
        }

        var closes = Emoticons.IsFace(sign) || (_words.Touches(token) && (IsClosing(sign) || (sign is "\"" or "'" && IsFreeAfter(token, end))));
        return closes ? 1 : 0;
    }

    private static bool IsClosing(ReadOnlySpan<char> sign) => sign is ")" or "]" or "}" or "”" or "’" or "»" or "’’" or "''";

    /// <summary>Whether no word touches a straight quotation mark from behind, which it would then open.</summary>
    private bool IsFreeAfter(int token, int end) =>
        token + 1 == end || !_words.Touches(token + 1) || !char.IsLetterOrDigit(_words[token + 1][0]);

    private bool EndsAt(int first, int token, int next, int end, Ending ending)
    {
        var sign = _words[next];
        if (sign is "," or ";" or ":" or "." or ")" or "?" or "!" || (ending == Ending.Stop && IsItemNumber(first, token)))
        {
            return false;
        }

        var closed = next > token + 1;
        return ending switch
        {
            Ending.Abbreviation => EndsAfterAbbreviation(token, next, end),
            Ending.Ellipsis => token > first && _opening.IsCapital(next, end) && !_words.Touches(next),
            Ending.Strong => EndsAfterMark(next, end, closed),
            _ => _opening.IsCapital(next, end) || (!closed && !_words.Touches(next)),
        };
    }

    private bool EndsAfterMark(int next, int end, bool closed) =>
        closed
            ? _opening.IsCapital(next, end) && !_opening.IsTag(next, end)
            : _opening.IsCapital(next, end) || !(_words.Touches(next) || _opening.IsSpeech(next));

    private bool EndsAfterAbbreviation(int token, int next, int end)
    {
        var word = _words[token].TrimEnd('.');
        var kind = Abbreviations.KindOf(word);
        if (kind is AbbreviationKind.Title or AbbreviationKind.Number || word.Length == 1 || !_opening.IsCapitalLetter(next, end))
        {
            return false;
        }

        return word.Equals("etc", StringComparison.OrdinalIgnoreCase) || _opening.IsStarter(next, end)
            || (word is "p.m" or "a.m" or "P.M" or "A.M" && !_opening.IsPartOfTime(next));
    }

    /// <summary>Whether the full stop belongs to the number of a list item: <c>1. Open the door.</c></summary>
    private bool IsItemNumber(int first, int token) =>
        token == first + 1 && _words[first].Length <= 3 && (Characters.AreDigits(_words[first]) || _words[first].Length == 1);
}
