using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Reads a text once from left to right: words and addresses go to <see cref="WordCutter"/>, signs are cut here.</summary>
internal sealed class TokenScanner
{
    private static readonly WordSet _elisions = WordSet.Read("elisions.txt");

    private readonly string _text;
    private readonly ImmutableArray<Token>.Builder _tokens;
    private readonly WordCutter _words;
    private int _at;
    private int _start;
    private int _end;

    public TokenScanner(string text)
    {
        _text = text;
        _tokens = ImmutableArray.CreateBuilder<Token>((text.Length / 5) + 1);
        _words = new WordCutter(text, _tokens);
    }

    /// <summary>Adds the tokens of one stretch, which none will cross.</summary>
    public void Scan(int start, int end)
    {
        (_at, _start, _end) = (start, start, end);
        while (_at < _end)
        {
            if (char.IsWhiteSpace(_text[_at]))
            {
                _at++;
            }
            else if (Characters.WordLength(_text, _at) > 0)
            {
                _at = _words.Cut(_at, _at, _end);
            }
            else
            {
                Sign();
            }
        }
    }

    /// <summary>All tokens so far.</summary>
    public ImmutableArray<Token> Tokens() => _tokens.DrainToImmutable();

    private bool StartsChunk => _at == _start || char.IsWhiteSpace(_text[_at - 1]);

    private bool FollowsWord => _at > _start && char.IsLetterOrDigit(_text[_at - 1]);

    private void Sign()
    {
        if (WordWithSign() is var from and > 0)
        {
            _at = _words.Cut(_at, _at + from, _end);
            return;
        }

        var length = SignLength();
        _tokens.Add(new Token(new TextSpan(_at, length)));
        _at += length;
    }

    /// <summary>How many signs belong to the word after them (<c>.5</c>, <c>+44</c>, <c>#topic</c>, <c>'em</c>, <c>'90s</c>); 0 when none does.</summary>
    private int WordWithSign()
    {
        if (_at + 1 >= _end || FollowsWord || Characters.WordLength(_text, _at + 1) == 0)
        {
            return 0;
        }

        var next = _text[_at + 1];
        var joins = _text[_at] switch
        {
            '.' => char.IsDigit(next) || Joints.IsDomain(WordAfter(_at + 1)),
            '+' => char.IsDigit(next) && StartsChunk,
            '#' or '@' => char.IsLetter(next),
            _ => Characters.IsApostrophe(_text[_at]) && IsElision(),
        };
        return joins ? 1 : 0;
    }

    private bool IsElision()
    {
        var word = WordAfter(_at + 1);
        return _elisions.Contains(word)
            || (word.Length is 2 or 3 && char.IsDigit(word[0]) && char.IsDigit(word[1]) && (word.Length == 2 || word[2] == 's'));
    }

    private ReadOnlySpan<char> WordAfter(int start)
    {
        // Elisions are short; looking no further keeps the time linear.
        var end = start;
        while (end < _end && end < start + 8 && char.IsLetterOrDigit(_text[end]))
        {
            end++;
        }

        return _text.AsSpan(start, end - start);
    }

    private int SignLength()
    {
        if (!FollowsWord && Emoticons.LengthAt(_text, _at, _end) is var face and > 0)
        {
            return face;
        }

        return StartsChunk && SignRuns.Ornament(_text, _at, _end) is var ornament and > 0
            ? ornament
            : SignRuns.LengthAt(_text, _at, _end);
    }
}
