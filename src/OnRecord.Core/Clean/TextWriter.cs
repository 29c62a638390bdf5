using System.Text;

namespace OnRecord.Clean;

/// <summary>Writes a text that is made of pieces of another one, and the map that leads back.</summary>
internal sealed class TextWriter(string source)
{
    private readonly StringBuilder _text = new();
    private readonly OffsetMapBuilder _map = new();
    private int _at;

    /// <summary>The text it copies from.</summary>
    public string Source { get; } = source;

    /// <summary>How long the made text is so far.</summary>
    public int Length => _text.Length;

    /// <summary>The last character that was written; a line feed at the beginning.</summary>
    public char Last => _text.Length == 0 ? '\n' : _text[^1];

    /// <summary>Copies a stretch of the source.</summary>
    public void Copy(TextSpan span)
    {
        _text.Append(Source, span.Start, span.Length);
        _map.Add(span.Length, span);
        _at = span.End;
    }

    /// <summary>Writes words that stand for a stretch of the source.</summary>
    public void Replace(TextSpan span, string words)
    {
        _text.Append(words);
        _map.Add(words.Length, span);
        _at = span.End;
    }

    /// <summary>Copies a line and ends it.</summary>
    public void CopyLine(TextSpan span)
    {
        Copy(span);
        EndLine();
    }

    /// <summary>Puts a line feed in, which stands for nothing in the source, unless the line is empty already.</summary>
    public void EndLine()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
            _map.Add(1, new TextSpan(_at, 0));
        }
    }

    /// <summary>The map from the made text to the source.</summary>
    public OffsetMap ToMap() => _map.ToMap();

    /// <summary>The made text.</summary>
    public override string ToString() => _text.ToString();
}
