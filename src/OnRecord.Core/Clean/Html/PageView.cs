using OnRecord.Clean.Marking;

namespace OnRecord.Clean.Html;

/// <summary>What one must know of the whole page to describe one of its lines.</summary>
internal sealed class PageView
{
    private const int Longest = 400;

    private readonly PageLines _page;
    private readonly Dictionary<(string, string, string, string), LineKind> _kinds = [];
    private readonly Dictionary<HtmlNode, int> _linesIn = [];
    private readonly Dictionary<HtmlNode, int> _depths = [];
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);
    private readonly LineKind[] _kindOf;
    private readonly HtmlNode[] _parentOf;
    private readonly bool[] _isFound;
    private readonly string[] _folded;
    private readonly int[] _longBefore;
    private readonly int[] _toLongBefore;
    private readonly int[] _toLongAfter;
    private readonly int[] _foundBefore;
    private readonly WordOverlap _title;
    private readonly WordOverlap _summary;
    private readonly WordOverlap _data;

    /// <summary>Measures a page.</summary>
    public PageView(PageReading reading)
    {
        _page = reading.Lines;
        var (lines, tree, facts) = (reading.Lines.All, reading.Tree, reading.Facts);
        Good = tree.Root.Good;
        _title = new WordOverlap(reading.Title.Title?.Value ?? "", 1);
        _summary = new WordOverlap(facts.Description ?? PageMeta.Content(tree, "og:description") ?? PageMeta.Content(tree, "description") ?? "", 2);
        _data = new WordOverlap(facts.Body ?? "", 3);
        _kindOf = new LineKind[lines.Length];
        _parentOf = new HtmlNode[lines.Length];
        _isFound = new bool[lines.Length];
        _folded = new string[lines.Length];
        _longBefore = new int[lines.Length + 1];
        _foundBefore = new int[lines.Length + 1];
        _toLongBefore = new int[lines.Length];
        _toLongAfter = new int[lines.Length];
        var inFound = new NodeSet(reading.Found);
        foreach (var line in lines)
        {
            Measure(line, inFound);
        }

        HeadingLine = reading.HeadingLine ?? 0;
        FillDistances(_toLongBefore, Enumerable.Range(0, lines.Length));
        FillDistances(_toLongAfter, Enumerable.Range(0, lines.Length).Reverse());
    }

    /// <summary>The characters of good paragraphs on the page.</summary>
    public int Good { get; }

    /// <summary>The characters of the page that are no links.</summary>
    public int Unlinked { get; private set; }

    /// <summary>The characters in long paragraphs.</summary>
    public int LongAll => _longBefore[^1];

    /// <summary>The number of the line that is the title; 0 without one.</summary>
    public int HeadingLine { get; }

    /// <summary>Which parts of the page elements stand in.</summary>
    public PartReach Parts { get; } = new();

    /// <summary>Whether the page states the whole text in its data.</summary>
    public bool HasData => !_data.IsEmpty;

    /// <summary>The lines that look like this one.</summary>
    public LineKind KindOf(PageLine line) => _kindOf[line.Number];

    /// <summary>The element in which a line stands beside others.</summary>
    public HtmlNode ParentOf(PageLine line) => _parentOf[line.Number];

    /// <summary>How many lines stand in an element beside each other.</summary>
    public int LinesIn(HtmlNode parent) => _linesIn.GetValueOrDefault(parent);

    /// <summary>Whether the line stands in the elements that were found by names.</summary>
    public bool IsFound(PageLine line) => _isFound[line.Number];

    /// <summary>The number of characters of long lines before a line.</summary>
    public int LongBefore(int line) => _longBefore[Math.Clamp(line, 0, _longBefore.Length - 1)];

    /// <summary>The share of the long lines of the found elements that stands before a line.</summary>
    public float PlaceInFound(PageLine line) => _foundBefore[line.Number] / (float)Math.Max(_foundBefore[^1], 1);

    /// <summary>How many long lines of the found elements come after a line, at most 20.</summary>
    public float LeftInFound(PageLine line) => Math.Min(_foundBefore[^1] - _foundBefore[line.Number + 1], 20);

    /// <summary>How many lines away the nearest long one is, before or after.</summary>
    public int ToLong(int line, int direction) => direction < 0 ? _toLongBefore[line] : _toLongAfter[line];

    /// <summary>How often the same line stands on the page.</summary>
    public int TimesOf(PageLine line) => _times[_folded[line.Number]];

    /// <summary>The share of the line's words that are in the title.</summary>
    public float OfTitle(PageLine line) => _title.Share(_folded[line.Number]);

    /// <summary>The share of the line's word pairs that are in what the page gives as its summary.</summary>
    public float OfSummary(PageLine line) => _summary.Share(_folded[line.Number]);

    /// <summary>The share of the line's stretches of three words that are in the text that the page states in its data.</summary>
    public float InData(PageLine line) => _data.Share(_folded[line.Number]);

    /// <summary>1 where a rule for lines of pages holds, 0 without.</summary>
    public float RuleOf(PageLine line) => FurnitureLines.RuleFor(_page.Text.AsSpan(line.Span.Start, line.Span.Length), _folded[line.Number]) is not null ? 1 : 0;

    /// <summary>How many elements up the root is.</summary>
    public int DepthOf(HtmlNode node)
    {
        if (_depths.TryGetValue(node, out var known))
        {
            return known;
        }

        var depth = 0;
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            depth++;
        }

        return _depths[node] = depth;
    }

    private void Measure(PageLine line, NodeSet found)
    {
        var number = line.Number;
        var block = line.Block;
        var parent = _parentOf[number] = block.Name is "p" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "tr" or "dd" or "dt" && block.Parent is { } outer ? outer : block;
        _linesIn[parent] = _linesIn.GetValueOrDefault(parent) + 1;
        _isFound[number] = found.Holds(block);
        _folded[number] = LineFolding.Fold(_page.Text.AsSpan(line.Span.Start, Math.Min(line.Span.Length, Longest)).ToString());
        _times[_folded[number]] = _times.GetValueOrDefault(_folded[number]) + 1;
        Unlinked += Math.Max(line.Span.Length - line.Linked, 0);
        var isLong = LineFeatures.IsLong(line);
        _longBefore[number + 1] = _longBefore[number] + (isLong ? line.Span.Length : 0);
        _foundBefore[number + 1] = _foundBefore[number] + (isLong && _isFound[number] ? 1 : 0);
        var key = (block.Name, block.Class, block.Parent?.Name ?? "", block.Parent?.Class ?? "");
        if (!_kinds.TryGetValue(key, out var kind))
        {
            _kinds[key] = kind = new LineKind(number);
        }

        kind.Add(line);
        _kindOf[number] = kind;
    }

    private void FillDistances(int[] distances, IEnumerable<int> order)
    {
        var distance = distances.Length;
        foreach (var line in order)
        {
            distances[line] = distance;
            distance = LineFeatures.IsLong(_page.All[line]) ? 1 : distance + 1;
        }
    }
}
