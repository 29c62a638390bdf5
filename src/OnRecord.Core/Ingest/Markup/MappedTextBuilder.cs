using System.Text;

namespace OnRecord.Ingest.Markup;

/// <summary>Writes a <see cref="MappedText"/> from left to right.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly OffsetMapBuilder _map = new();
    private int _at;

    /// <summary>How long it is so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last character; a line feed at the beginning.</summary>
    public char Last => _text.Length == 0 ? '\n' : _text[^1];

    /// <summary>Copies a stretch of the document.</summary>
    public void Copy(string source, TextSpan span)
    {
        _text.Append(source, span.Start, span.Length);
        Went(span.Length, span);
    }

    /// <summary>Writes words that stand for a stretch of the document.</summary>
    public void Put(ReadOnlySpan<char> words, TextSpan span)
    {
        _text.Append(words);
        Went(words.Length, span);
    }

    /// <summary>Writes words that stand for nothing in the document.</summary>
    public void Insert(string words) => Put(words, new TextSpan(_at, 0));

    /// <summary>Adds a text that was made of the same document.</summary>
    public void Add(MappedText text)
    {
        _text.Append(text.Text);
        if (text.Map.IsIdentity)
        {
            Went(text.Text.Length, new TextSpan(0, text.Text.Length));
            return;
        }

        foreach (var segment in text.Map.Segments)
        {
            Went(segment.TextLength, segment.Source);
        }
    }

    /// <summary>Copies a stretch of the document whose white space means only that words are parted.</summary>
    public void CopyFlowing(string source, TextSpan span)
    {
        for (var at = span.Start; at < span.End;)
        {
            var end = at;
            while (end < span.End && IsBlank(source[end]) == IsBlank(source[at]))
            {
                end++;
            }

            if (!IsBlank(source[at]))
            {
                Copy(source, TextSpan.Between(at, end));
            }
            else if (Last is not (' ' or '\n' or '\t'))
            {
                Put(" ", TextSpan.Between(at, end));
            }

            at = end;
        }
    }

    /// <summary>Adds a text whose white space means only that words are parted.</summary>
    public void AddFlowing(MappedText text)
    {
        for (var at = 0; at < text.Text.Length;)
        {
            var end = at;
            while (end < text.Text.Length && IsBlank(text.Text[end]) == IsBlank(text.Text[at]))
            {
                end++;
            }

            if (!IsBlank(text.Text[at]))
            {
                Add(text.Slice(TextSpan.Between(at, end)));
            }
            else if (Last is not (' ' or '\n' or '\t'))
            {
                Put(" ", text.Map.ToSource(TextSpan.Between(at, end)));
            }

            at = end;
        }
    }

    /// <summary>Ends the line and leaves lines empty until the text ends in this many line feeds.</summary>
    public void Break(int count)
    {
        if (_text.Length == 0 || count == 0)
        {
            return;
        }

        TrimEnd();

        var have = 0;
        while (have < count && have < _text.Length && _text[^(have + 1)] == '\n')
        {
            have++;
        }

        Insert(new string('\n', count - have));
    }

    /// <summary>Ends the line, also an empty one; not at the beginning.</summary>
    public void NewLine()
    {
        if (_text.Length == 0)
        {
            return;
        }

        // The blank that ends a line has become its line feed.
        if (Last == ' ')
        {
            TrimEnd();
        }
        else
        {
            Insert("\n");
        }
    }

    /// <summary>What was written.</summary>
    public MappedText ToText() => new(_text.ToString(), _map.ToMap());

    private static bool IsBlank(char sign) => sign is ' ' or '\n' or '\t' or '\r' or '\f';

    // A blank before the end of a line is no part of it; it becomes a line feed, so that the map needs no repair.
    private void TrimEnd()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
        {
            _text[^1] = '\n';
        }
    }

    private void Went(int length, TextSpan span)
    {
        _map.Add(length, span);
        _at = span.End;
    }
}
