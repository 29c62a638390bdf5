using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Clean.Html;

/// <summary>Writes what a reader of the page sees: a line for each paragraph, white space joined, and what the markup says of each line.</summary>
internal sealed class PageText
{
    private const int LongestLinkLine = 220;
    private const int LongestItem = 100;

    private readonly TextWriter _writer;
    private readonly string _source;
    private readonly HtmlNode? _heading;
    private readonly ImmutableArray<PageLine>.Builder _lines = ImmutableArray.CreateBuilder<PageLine>();
    private TextSpan? _space;
    private int _lineStart;
    private int _linked;
    private int _bold;
    private int _italic;
    private Style _style;

    private PageText(HtmlTree tree, HtmlNode? heading)
    {
        _source = tree.Text;
        _heading = heading;
        _writer = new TextWriter(tree.Text);
    }

    [Flags]
    private enum Style
    {
        Plain = 0,
        Link = 1,
        Bold = 2,
        Italic = 4,
        Raw = 8,
    }

    /// <summary>The lines of a page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="heading">The heading that is the title of the article: it is one line; null when there is none.</param>
    public static PageLines Of(HtmlTree tree, HtmlNode? heading)
    {
        var text = new PageText(tree, heading);
        text.Walk(tree.Root, tree.Root, null);
        text.EndLine(tree.Root, null);
        return new(text._writer.ToString(), text._writer.ToMap(), text._lines.ToImmutable());
    }

    // The depth of the tree is limited, so that recursion is safe.
    private void Walk(HtmlNode node, HtmlNode block, PageMark? mark)
    {
        if (node.IsHidden)
        {
            return;
        }

        if (node.IsText)
        {
            WriteText(node.Span);
            return;
        }

        var isTitle = node == _heading;
        var isBlock = isTitle || ((ElementNames.Blocks.Contains(node.Name) || node.Name == "br") && (_heading is null || block != _heading));
        var inner = isTitle ? new PageMark(BlockKind.Headline, "page heading") : mark ?? MarkOf(node);
        if (isBlock)
        {
            EndLine(block, mark);
        }
        else if (node.Name is "td" or "th" or "br" || ElementNames.Blocks.Contains(node.Name))
        {
            _space = node.Span;
        }

        var outer = _style;
        _style |= StyleOf(node.Name);
        var own = isBlock && node.Name != "br" ? node : block;
        foreach (var child in node.Children)
        {
            Walk(child, own, inner);
        }

        _style = outer;
        if (isBlock)
        {
            EndLine(own, inner, isItem: node.Name is "li" or "td" or "th" or "tr" or "dd" or "dt");
        }
    }

    private static Style StyleOf(string name) => name switch
    {
        "a" => Style.Link,
        "b" or "strong" => Style.Bold,
        "i" or "em" => Style.Italic,
        "pre" => Style.Raw,
        _ => Style.Plain,
    };

    private static PageMark? MarkOf(HtmlNode node) => node.Name switch
    {
        "figcaption" or "caption" => new PageMark(BlockKind.Caption, "page caption"),
        "h1" => new PageMark(BlockKind.Headline, "page heading"),
        "h2" or "h3" or "h4" or "h5" or "h6" when node.Box is null => new PageMark(BlockKind.CrossHead, "page heading"),
        _ => node.Box is { } box ? new PageMark(BlockKind.Furniture, $"page box: {box}") : PartNames.Of(node),
    };

    private void WriteText(TextSpan span)
    {
        var (at, end) = (span.Start, span.End);
        while (at < end)
        {
            var length = RunAt(at, end);
            if (length > 0)
            {
                WriteWords(new TextSpan(at, length), null);
                at += length;
            }
            else if (_source[at] == '&')
            {
                at += WriteReference(at, end);
            }
            else
            {
                Skip(at);
                at++;
            }
        }
    }

    private int RunAt(int at, int end)
    {
        var start = at;
        while (at < end && _source[at] != '&' && !char.IsWhiteSpace(_source[at]) && !IsInvisible(_source[at]))
        {
            at++;
        }

        return at - start;
    }

    private int WriteReference(int at, int end)
    {
        if (CharacterReferences.At(_source, at, end) is not { } reference)
        {
            WriteWords(new TextSpan(at, 1), null);
            return 1;
        }

        var span = new TextSpan(at, reference.Length);
        if (string.IsNullOrWhiteSpace(reference.Words))
        {
            _space ??= span;
        }
        else if (!IsInvisible(reference.Words[0]))
        {
            WriteWords(span, reference.Words);
        }

        return reference.Length;
    }

    private void Skip(int at)
    {
        if (_style.HasFlag(Style.Raw) && _source[at] == '\n')
        {
            // Preformatted text keeps its lines, and blank lines between its paragraphs.
            _writer.Copy(new TextSpan(at, 1));
            _space = null;
        }
        else if (char.IsWhiteSpace(_source[at]))
        {
            _space ??= new TextSpan(at, 1);
        }
    }

    private void WriteWords(TextSpan span, string? words)
    {
        if (_space is { } space && _writer.Last != '\n')
        {
            _writer.Replace(space, " ");
        }

        _space = null;
        _linked += (_style & Style.Link) != 0 ? span.Length : 0;
        _bold += (_style & Style.Bold) != 0 ? span.Length : 0;
        _italic += (_style & Style.Italic) != 0 ? span.Length : 0;
        if (words is null)
        {
            _writer.Copy(span);
        }
        else
        {
            _writer.Replace(span, words);
        }
    }

    private void EndLine(HtmlNode block, PageMark? mark, bool isItem = false)
    {
        _space = null;
        var length = _writer.Length - _lineStart;
        if (length > 0)
        {
            // A line that is one link leads to another article; a short item of a list would else be read as a title.
            mark ??= _linked > length * 0.8 && length < LongestLinkLine ? new PageMark(BlockKind.Furniture, "page link")
                : isItem && length <= LongestItem && _writer.Last is not ('.' or '!' or '?') ? new PageMark(BlockKind.Body, "list item") : null;
            _lines.Add(new PageLine(_lines.Count, TextSpan.Between(_lineStart, _writer.Length), block) { Linked = _linked, Bold = _bold, Italic = _italic, Mark = mark });
            _writer.EndLine();
        }

        _lineStart = _writer.Length;
        (_linked, _bold, _italic) = (0, 0, 0);
    }

    private static bool IsInvisible(char sign) =>
        sign is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' || (char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Control && !char.IsWhiteSpace(sign));
}
