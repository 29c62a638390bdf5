namespace OnRecord.Language;

/// <summary>
/// A run of letters and digits with single signs between them, taken apart into its stretches. What belongs together over
/// several signs, such as an address or a telephone number, is marked by passes over the stretches, so that the time
/// stays linear however long the run is.
/// </summary>
internal sealed class WordRun(string text)
{
    private const string Joiners = "'’`-.,:/&_*@‐‑";

    private readonly List<TextSpan> _stretches = [];
    private readonly List<bool> _whole = [];

    /// <summary>How many signs stand inside.</summary>
    public int Signs => _stretches.Count - 1;

    /// <summary>Reads the run at a position and returns where it ends.</summary>
    public int Read(int at, int end)
    {
        _stretches.Clear();
        _whole.Clear();
        var to = TakeApart(at, end);
        if (Signs > 0)
        {
            MarkMailAddresses();
            MarkNumbers();
            MarkPaths();
        }

        return to;
    }

    /// <summary>Where a sign stands.</summary>
    public int SignAt(int sign) => _stretches[sign].End;

    /// <summary>What happens at a sign.</summary>
    public Joining JoiningAt(int sign) =>
        _whole[sign] ? Joining.Whole : Joints.At(text[SignAt(sign)], Stretch(sign), Stretch(sign + 1));

    private ReadOnlySpan<char> Stretch(int number) => text.AsSpan(_stretches[number].Start, _stretches[number].Length);

    private char Sign(int number) => text[SignAt(number)];

    private int TakeApart(int at, int end)
    {
        while (true)
        {
            var start = at;
            while (at < end && Characters.WordLength(text, at) is var length and > 0)
            {
                at += length;
            }

            _stretches.Add(TextSpan.Between(start, at));
            var sign = SignLength(at, end);
            if (sign == 0)
            {
                return at;
            }

            _whole.Add(sign > 1);
            at += sign;
        }
    }

    private int SignLength(int at, int end)
    {
        if (at >= end || !Joiners.Contains(text[at], StringComparison.Ordinal))
        {
            return 0;
        }

        // News groups shorten addresses so: name...@example.org
        var length = text.AsSpan(at, end - at).StartsWith("...@", StringComparison.Ordinal) ? 4 : 1;
        return Characters.IsWordAt(text, at + length, end) ? length : 0;
    }

    private void MarkMailAddresses()
    {
        for (var sign = 0; sign < Signs; sign++)
        {
            if (Sign(sign) == '@')
            {
                Spread(sign, -1);
                Spread(sign, 1);
            }
        }
    }

    /// <summary>Marks the signs beside an <c>@</c> that may stand in an address; another <c>@</c> ends it, so that none is marked more than twice.</summary>
    private void Spread(int sign, int step)
    {
        for (var at = sign + step; at >= 0 && at < Signs && Sign(at) is '.' or '-' or '_'; at += step)
        {
            _whole[at] = true;
        }
    }

    private void MarkNumbers()
    {
        for (var first = 0; first < Signs; first++)
        {
            var last = first;
            while (last < Signs && Sign(last) == '-' && Characters.AreDigits(Stretch(last)) && Characters.AreDigits(Stretch(last + 1)))
            {
                last++;
            }

            if (last > first && IsTelephoneOrDate(first, last))
            {
                for (var sign = first; sign < last; sign++)
                {
                    _whole[sign] = true;
                }
            }

            first = Math.Max(first, last - 1);
        }
    }

    /// <summary>Three groups of digits or more are a telephone number or a date; two are a range (<c>5-10</c>) unless they look like the end of a number (<c>555-0123</c>).</summary>
    private bool IsTelephoneOrDate(int first, int last)
    {
        var (front, back) = (_stretches[first].Length, _stretches[last].Length);
        return last - first > 1
            ? front + back + _stretches[first + 1].Length > 4
            : back == 4 && front is 1 or 3 or 5 && (first == 0 || Sign(first - 1) == '/') && last == Signs;
    }

    /// <summary>What follows <c>example.org/</c> belongs to the address.</summary>
    private void MarkPaths()
    {
        for (var sign = 1; sign < Signs; sign++)
        {
            if (Sign(sign) == '/' && (_whole[sign - 1] || (Sign(sign - 1) == '.' && Joints.IsDomain(Stretch(sign)))))
            {
                _whole[sign] = true;
            }
        }
    }
}
