namespace OnRecord.Clean;

/// <summary>Writes one line of Markdown without the marks inside it: emphasis, links, code, tags, escapes.</summary>
internal sealed class MarkdownInline
{
    private readonly TextWriter _writer;
    private readonly string _text;
    private readonly int _end;
    private readonly Dictionary<int, int> _skips = [];
    private int _at;
    private int _from;
    private int _nextAngle;

    private MarkdownInline(TextWriter writer, TextSpan line)
    {
        (_writer, _text, _at, _from, _end) = (writer, writer.Source, line.Start, line.Start, line.End);
        PairBrackets(line);
    }

    /// <summary>Writes the line.</summary>
    public static void Write(TextWriter writer, TextSpan line)
    {
        var inline = new MarkdownInline(writer, line);
        while (inline._at < inline._end)
        {
            inline.Step();
        }

        inline.Flush();
    }

    private void Step()
    {
        if (_skips.TryGetValue(_at, out var skip))
        {
            Drop(skip);
            return;
        }

        switch (_text[_at])
        {
            case '\\' when _at + 1 < _end && char.IsAsciiLetterOrDigit(_text[_at + 1]) is false && char.IsAscii(_text[_at + 1]):
                Drop(1);
                _at++;
                break;
            case '*' or '`' when !IsAlone():
            case '_' when IsAtWordEdge():
                Drop(1);
                break;
            case '~' when _at + 1 < _end && _text[_at + 1] == '~':
                Drop(2);
                break;
            case '<':
                Angle();
                break;
            case '&' when CharacterReferences.At(_text, _at, _end) is { } reference:
                Flush();
                _writer.Replace(new TextSpan(_at, reference.Length), reference.Words);
                _at += reference.Length;
                _from = _at;
                break;
            default:
                _at++;
                break;
        }
    }

    private void Angle()
    {
        if (_nextAngle <= _at)
        {
            var length = _text.AsSpan(_at, _end - _at).IndexOf('>');
            _nextAngle = length < 0 ? int.MaxValue : _at + length;
        }

        var isTag = _nextAngle < _end && _at + 1 < _end && (char.IsAsciiLetter(_text[_at + 1]) || _text[_at + 1] == '/');
        if (!isTag)
        {
            _at++;
        }
        else if (_text.AsSpan(_at + 1, _end - _at - 1).StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            // An address in angle brackets is text.
            Drop(1);
            _skips[_nextAngle] = 1;
        }
        else
        {
            Drop(_nextAngle + 1 - _at);
        }
    }

    // Brackets are markup only where an address follows: "[The plan] is sound" keeps them.
    private void PairBrackets(TextSpan line)
    {
        var addresses = Pairs(line, '(', ')').ToDictionary(pair => pair.Open, pair => pair.Close);
        foreach (var (open, close) in Pairs(line, '[', ']'))
        {
            if (addresses.TryGetValue(close + 1, out var end))
            {
                var isImage = open > line.Start && _text[open - 1] == '!';
                _skips[isImage ? open - 1 : open] = isImage ? 2 : 1;
                _skips[close] = end + 1 - close;
            }
        }
    }

    private IEnumerable<(int Open, int Close)> Pairs(TextSpan line, char opening, char closing)
    {
        var open = new Stack<int>();
        for (var at = line.Start; at < line.End; at++)
        {
            if (_text[at] == opening)
            {
                open.Push(at);
            }
            else if (_text[at] == closing && open.TryPop(out var start))
            {
                yield return (start, at);
            }
        }
    }

    private bool IsAlone() => IsSpace(_at - 1) && IsSpace(_at + 1);

    private bool IsAtWordEdge() => !IsAlone() && !(IsWord(_at - 1) && IsWord(_at + 1));

    private bool IsSpace(int at) => at < 0 || at >= _end || char.IsWhiteSpace(_text[at]);

    private bool IsWord(int at) => at >= 0 && at < _end && char.IsLetterOrDigit(_text[at]);

    private void Drop(int length)
    {
        Flush();
        _at = Math.Min(_at + length, _end);
        _from = _at;
    }

    private void Flush()
    {
        if (_at > _from)
        {
            _writer.Copy(TextSpan.Between(_from, _at));
        }

        _from = _at;
    }
}
