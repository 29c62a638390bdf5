using System.Collections.Immutable;
using System.Globalization;

namespace OnRecord.Clean.Html;

/// <summary>Writes the visible text of elements: a line for each paragraph, white space joined, and what the markup says of each line.</summary>
internal sealed class PageText(string source)
{
    private const int LongestLinkLine = 220;
    private const int LongestItem = 100;

    private readonly TextWriter _writer = new(source);
    private readonly ImmutableArray<Hint>.Builder _hints = ImmutableArray.CreateBuilder<Hint>();
    private TextSpan? _space;
    private int _lineStart;
    private int _linked;
    private bool _hasText;

    /// <summary>The elements that are written elsewhere and left out here.</summary>
    public HtmlNode? Without { get; init; }

    /// <summary>Writes an element and all in it as lines of their own.</summary>
    public void Write(HtmlNode node)
    {
        EndLine(null);
        Walk(node, null, isLink: false, isRaw: false);
        EndLine(null);
    }

    /// <summary>Writes an element as the headline.</summary>
    public void WriteTitle(HtmlNode node)
    {
        Walk(node, new Mark(BlockKind.Headline, "page heading"), isLink: false, isRaw: false, isTitle: true);
        EndLine(new Mark(BlockKind.Headline, "page heading"));
    }

    /// <summary>The written text with the hints and these fields.</summary>
    public Surface ToSurface(ImmutableSortedDictionary<string, Stated<string>> fields) =>
        new(_writer.ToString(), _writer.ToMap(), _hints.ToImmutable(), fields);

    // The depth of the tree is limited, so that recursion is safe.
    private void Walk(HtmlNode node, Mark? mark, bool isLink, bool isRaw, bool isTitle = false)
    {
        if (node.IsHidden || (node == Without && !isTitle))
        {
            return;
        }

        if (node.IsText)
        {
            WriteText(node.Span, isLink, isRaw);
            return;
        }

        var isBlock = (ElementNames.Blocks.Contains(node.Name) || node.Name == "br") && !isTitle;
        var inner = isTitle ? mark : MarkOf(node, mark);
        if (isBlock)
        {
            EndLine(mark);
        }
        else if (node.Name is "td" or "th" or "br")
        {
            _space = node.Span;
        }

        foreach (var child in node.Children)
        {
            Walk(child, inner, isLink || node.Name == "a", isRaw || node.Name == "pre", isTitle);
        }

        if (isBlock)
        {
            EndLine(inner, isItem: node.Name is "li" or "td" or "th" or "tr" or "dd" or "dt");
        }
    }

    private Mark? MarkOf(HtmlNode node, Mark? outer)
    {
        if (outer is not null)
        {
            return outer;
        }

        return node.Name switch
        {
            "figcaption" or "caption" => new Mark(BlockKind.Caption, "page caption"),
            "h1" => new Mark(BlockKind.Headline, "page heading"),
            "h2" or "h3" or "h4" or "h5" or "h6" when node.Box is null => _hasText ? new Mark(BlockKind.CrossHead, "page heading") : new Mark(BlockKind.Headline, "page second heading"),
            _ => node.Box is { } box ? new Mark(BlockKind.Furniture, $"page box: {box}") : PartNames.Of(node),
        };
    }

    private void WriteText(TextSpan span, bool isLink, bool isRaw)
    {
        var (at, end) = (span.Start, span.End);
        while (at < end)
        {
            var length = RunAt(at, end);
            if (length > 0)
            {
                WriteWords(new TextSpan(at, length), null, isLink);
                at += length;
            }
            else if (source[at] == '&')
            {
                at += WriteReference(at, end, isLink);
            }
            else
            {
                Skip(at, isRaw);
                at++;
            }
        }
    }

    private int RunAt(int at, int end)
    {
        var start = at;
        while (at < end && source[at] != '&' && !char.IsWhiteSpace(source[at]) && !IsInvisible(source[at]))
        {
            at++;
        }

        return at - start;
    }

    private int WriteReference(int at, int end, bool isLink)
    {
        if (CharacterReferences.At(source, at, end) is not { } reference)
        {
            WriteWords(new TextSpan(at, 1), null, isLink);
            return 1;
        }

        var span = new TextSpan(at, reference.Length);
        if (string.IsNullOrWhiteSpace(reference.Words))
        {
            _space ??= span;
        }
        else if (!IsInvisible(reference.Words[0]))
        {
            WriteWords(span, reference.Words, isLink);
        }

        return reference.Length;
    }

    private void Skip(int at, bool isRaw)
    {
        if (isRaw && source[at] == '\n')
        {
            // Preformatted text keeps its lines, and blank lines between its paragraphs.
            _writer.Copy(new TextSpan(at, 1));
            _space = null;
        }
        else if (char.IsWhiteSpace(source[at]))
        {
            _space ??= new TextSpan(at, 1);
        }
    }

    private void WriteWords(TextSpan span, string? words, bool isLink)
    {
        if (_space is { } space && _writer.Last != '\n')
        {
            _writer.Replace(space, " ");
        }

        _space = null;
        _linked += isLink ? span.Length : 0;
        if (words is null)
        {
            _writer.Copy(span);
        }
        else
        {
            _writer.Replace(span, words);
        }
    }

    private void EndLine(Mark? mark, bool isItem = false)
    {
        _space = null;
        var length = _writer.Length - _lineStart;
        if (length > 0)
        {
            // A line that is one link leads to another article; a short item of a list would else be read as a title.
            mark ??= _linked > length * 0.8 && length < LongestLinkLine ? new Mark(BlockKind.Furniture, "page link")
                : isItem && length <= LongestItem && _writer.Last is not ('.' or '!' or '?') ? new Mark(BlockKind.Body, "list item") : null;
            _hasText |= mark is null or { Kind: BlockKind.Body };
            if (mark is { } found)
            {
                _hints.Add(new Hint(TextSpan.Between(_lineStart, _writer.Length), found.Kind, found.Rule));
            }

            _writer.EndLine();
        }

        _lineStart = _writer.Length;
        _linked = 0;
    }

    private static bool IsInvisible(char sign) =>
        sign is '\u00AD' or '\u200B' or '\uFEFF' or '\u2060' || (char.IsControl(sign) && CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.Control && !char.IsWhiteSpace(sign));

    /// <summary>What the markup says of a line.</summary>
    internal sealed record Mark(BlockKind Kind, string Rule);
}
