namespace OnRecord.Ingest.Markup;

/// <summary>Reads one start tag.</summary>
internal sealed class TagScanner
{
    private readonly string _text;
    private int _at;

    /// <summary>Reads the tag that begins at <paramref name="start"/>.</summary>
    public TagScanner(string text, int start)
    {
        (_text, _at) = (text, start + 1);
        Name = Word();
        while (!IsEnd())
        {
            Attribute();
        }

        if (_at < _text.Length && _text[_at] == '/')
        {
            IsClosed = true;
            _at++;
        }

        End = Math.Min(_text.Length, _at + 1);
    }

    /// <summary>The name of the element.</summary>
    public string Name { get; }

    /// <summary>The attributes.</summary>
    public List<(string Name, TextSpan Value)> Attributes { get; } = [];

    /// <summary>Whether the element has no inside.</summary>
    public bool IsClosed { get; }

    /// <summary>The place after the tag.</summary>
    public int End { get; }

    private bool IsEnd()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || (_text[_at] == '/' && !(_at + 1 < _text.Length && _text[_at + 1] == '>'))))
        {
            _at++;
        }

        return _at >= _text.Length || _text[_at] is '>' or '/';
    }

    private void Attribute()
    {
        var name = Word();
        Blanks();
        if (_at >= _text.Length || _text[_at] != '=')
        {
            // A sign that belongs nowhere is left out, so that every step goes on.
            _at += name.Length == 0 ? 1 : 0;
            Attributes.Add((name, new TextSpan(_at, 0)));
            return;
        }

        _at++;
        Blanks();
        Attributes.Add((name, Value()));
    }

    private TextSpan Value()
    {
        if (_at < _text.Length && _text[_at] is '"' or '\'')
        {
            var end = _text.IndexOf(_text[_at], _at + 1);
            var quoted = TextSpan.Between(_at + 1, end < 0 ? _text.Length : end);
            _at = end < 0 ? _text.Length : end + 1;
            return quoted;
        }

        var start = _at;
        while (_at < _text.Length && _text[_at] != '>' && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return TextSpan.Between(start, _at);
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('>' or '/' or '=' or '"' or '\'') && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _text[start.._at];
    }

    private void Blanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
