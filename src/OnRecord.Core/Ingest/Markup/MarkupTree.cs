namespace OnRecord.Ingest.Markup;

/// <summary>
/// Reads XML and HTML of any quality with the exact place of everything, which the usual readers do not give. Nothing is
/// fetched and no entity is expanded; what is not closed ends where its parent does; elements deeper than a limit stand beside
/// each other. One pass over the text.
/// </summary>
internal sealed class MarkupTree
{
    private const int Depth = 256;
    private const int MostNodes = 2_000_000;

    private readonly string _text;
    private readonly bool _isHtml;
    private readonly List<MarkupNode> _open = [];
    private readonly Dictionary<string, int> _openNames = new(StringComparer.OrdinalIgnoreCase);
    private int _nodes;

    private MarkupTree(string text, bool isHtml) => (_text, _isHtml) = (text, isHtml);

    /// <summary>A node that holds the whole document; null when it has more elements and texts than are read.</summary>
    /// <param name="text">The document.</param>
    /// <param name="isHtml">Whether some elements have no end tag, as in HTML.</param>
    public static MarkupNode? Parse(string text, bool isHtml = false)
    {
        var tree = new MarkupTree(text, isHtml);
        return tree.Read();
    }

    private MarkupNode? Read()
    {
        var root = new MarkupNode(_text, "#document", 0);
        _open.Add(root);
        for (var at = 0; at < _text.Length && _nodes < MostNodes;)
        {
            var tag = NextTag(at);
            AddText(TextSpan.Between(at, tag));
            at = tag < _text.Length ? Tag(tag) : tag;
        }

        CloseTo(1, _text.Length);
        root.EndAt(_text.Length);
        return _nodes < MostNodes ? root : null;
    }

    // A sign that opens no tag is text.
    private int NextTag(int from)
    {
        for (var at = from; at < _text.Length; at++)
        {
            at = _text.IndexOf('<', at);
            if (at < 0)
            {
                break;
            }

            if (at + 1 < _text.Length && (char.IsLetter(_text[at + 1]) || _text[at + 1] is '/' or '!' or '?' or '_'))
            {
                return at;
            }
        }

        return _text.Length;
    }

    private int Tag(int at)
    {
        var rest = _text.AsSpan(at);
        return rest.StartsWith("<!--", StringComparison.Ordinal) ? After("-->", at + 4)
            : rest.StartsWith("<![CDATA[", StringComparison.Ordinal) ? Literal(at + 9, "]]>")
            : rest[1] == '!' ? Declaration(at)
            : rest[1] == '?' ? After(">", at)
            : rest[1] == '/' ? EndTag(at)
            : StartTag(at);
    }

    // A document type may hold declarations in brackets; none of them is followed.
    private int Declaration(int at)
    {
        var end = _text.AsSpan(at).IndexOfAny('>', '[');
        return end < 0 ? _text.Length : _text[at + end] == '>' ? at + end + 1 : After(">", After("]", at + end));
    }

    private int After(string mark, int from) =>
        from < _text.Length && _text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : _text.Length;

    private int Literal(int start, string mark)
    {
        start = Math.Min(start, _text.Length);
        var end = _text.IndexOf(mark, start, StringComparison.Ordinal);
        AddText(TextSpan.Between(start, end < 0 ? _text.Length : end), isLiteral: true);
        return end < 0 ? _text.Length : end + mark.Length;
    }

    private int EndTag(int at)
    {
        var end = After(">", at);
        var name = _text.AsSpan(at + 2, end - at - 2).TrimEnd('>').Trim().ToString();
        if (_openNames.GetValueOrDefault(name) > 0)
        {
            var index = _open.FindLastIndex(node => node.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            CloseTo(index + 1, at);
            CloseTo(index, end);
        }

        return end;
    }

    private int StartTag(int at)
    {
        var scan = new TagScanner(_text, at);
        foreach (var (closed, barrier) in _isHtml ? HtmlNesting.ClosedBy(scan.Name) : [])
        {
            CloseOpen(closed, barrier, at);
        }

        // Items of feeds never hold items: the end tag of the one before is missing.
        if (!_isHtml && scan.Name is "item" or "entry")
        {
            CloseOpen(scan.Name, " channel feed rdf:RDF ", at);
        }

        var node = new MarkupNode(_text, scan.Name, at) { Attributes = scan.Attributes };
        _nodes += 1 + scan.Attributes.Count;
        _open[^1].Add(node);
        node.EndAt(scan.End);
        var isWhole = scan.IsClosed || (_isHtml && HtmlNesting.IsVoid(scan.Name));
        if (_isHtml && HtmlNesting.IsRaw(scan.Name) && !isWhole)
        {
            return RawElement(node, scan.End);
        }

        if (!isWhole && _open.Count < Depth)
        {
            _open.Add(node);
            _openNames[node.Name] = _openNames.GetValueOrDefault(node.Name) + 1;
        }

        return scan.End;
    }

    // Scripts and styles hold no markup; what they hold is no text of the document either.
    private int RawElement(MarkupNode node, int from)
    {
        var end = _text.AsSpan(from).IndexOf($"</{node.Name}", StringComparison.OrdinalIgnoreCase);
        var stop = end < 0 ? _text.Length : After(">", from + end);
        node.EndAt(stop);
        return stop;
    }

    private void CloseOpen(string name, string barrier, int at)
    {
        if (_openNames.GetValueOrDefault(name) == 0)
        {
            return;
        }

        for (var index = _open.Count - 1; index > 0 && !barrier.Contains($" {_open[index].Name} ", StringComparison.OrdinalIgnoreCase); index--)
        {
            if (_open[index].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                CloseTo(index, at);
                return;
            }
        }
    }

    private void CloseTo(int count, int at)
    {
        while (_open.Count > count)
        {
            _open[^1].EndAt(at);
            _openNames[_open[^1].Name]--;
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void AddText(TextSpan span, bool isLiteral = false)
    {
        if (span.IsEmpty)
        {
            return;
        }

        var text = new MarkupNode(_text, "", span.Start) { IsLiteral = isLiteral };
        text.EndAt(span.End);
        _open[^1].Add(text);
        _nodes++;
    }
}
