using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Cuts runs of letters and digits at the signs inside them.</summary>
internal sealed class WordCutter(string text, ImmutableArray<Token>.Builder tokens)
{
    private readonly WordRun _run = new(text);
    private readonly WordEnding _ending = new(text, tokens);

    /// <summary>Adds the tokens of the run at <paramref name="first"/> and returns where it ends. The first token begins at <paramref name="start"/>.</summary>
    public int Cut(int start, int first, int end)
    {
        if (Addresses.LengthAt(text, first, end) is var address and > 0)
        {
            tokens.Add(new Token(TextSpan.Between(start, first + address)));
            return first + address;
        }

        var to = _run.Read(first, end);
        for (var sign = 0; sign < _run.Signs; sign++)
        {
            start = CutAt(sign, start);
        }

        return _ending.AddLast(start, to, end);
    }

    private int CutAt(int number, int start)
    {
        var sign = _run.SignAt(number);
        switch (_run.JoiningAt(number))
        {
            case Joining.Apart:
                _ending.Add(start, sign);
                _ending.Add(sign, sign + 1);
                return sign + 1;
            case Joining.Before:
                _ending.Add(start, sign);
                return sign;
            case Joining.BeforeLetter:
                _ending.Add(start, sign - 1);
                return sign - 1;
            case Joining.After:
                _ending.Add(start, sign + 1);
                return sign + 1;
            default:
                return start;
        }
    }
}
