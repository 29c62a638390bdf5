using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>
/// Describes each line of a page by numbers: its words, its element, the parts of the page around it, the lines beside it,
/// its kind among the lines of the page. No number depends on a name of a site.
/// </summary>
internal sealed class LineFeatures
{
    private const int LongParagraph = 80;
    private const int Window = 5;

    private static readonly ImmutableArray<string> _own =
    [
        "length", "words", "stop", "prompts", "prompt share", "reader", "capitals", "digits", "commas", "ends", "signs", "quote", "last sign", "first sign",
        "linked", "bold", "italic", "mark", "rule", "repeated", "of title", "of summary", "in data", "has data",
        "p", "li", "heading", "row", "plain box", "span of block", "depth",
        "good in parent", "lines in parent", "parent share", "grandparent share",
        "kind lines", "kind length", "kind mean", "kind linked", "kind share", "kind first",
        "found", "place in found", "left in found", "since heading", "place", "text before", "text after",
        "to long before", "to long after", "long before window", "long after window", "same parent before", "same parent after", "same kind before", "same kind after",
    ];

    private static readonly ImmutableArray<string> _beside = ["length", "linked", "last sign", "heading", "prompts", "stop", "mark"];

    private readonly PageLines _page;
    private readonly PageView _view;
    private readonly FeatureTable _table;

    private LineFeatures(PageLines page, PageView view)
    {
        _page = page;
        _view = view;
        _table = new FeatureTable(page.All.Length, Count);
    }

    /// <summary>The names of the features, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. _own,
        .. PartReach.Names.Select(name => "in " + name),
        .. from offset in new[] { -2, -1, 1, 2 } from name in _beside select $"{name} {offset:+0;-0}",
    ];

    private static int Count => Names.Length;

    /// <summary>The features of all lines.</summary>
    public static FeatureTable Of(PageLines page, PageView view)
    {
        var features = new LineFeatures(page, view);
        features.FillOwn();
        features.FillBeside();
        return features._table;
    }

    private Span<float> Row(int line) => _table[line].Span;

    private void FillOwn()
    {
        var lines = _page.All;
        for (var index = 0; index < lines.Length; index++)
        {
            var row = new Filler(Row(index));
            var line = lines[index];
            AddWords(ref row, line);
            AddMarkup(ref row, line);
            AddKind(ref row, line);
            AddPlace(ref row, line);
            foreach (var reach in _view.Parts.Of(line.Block))
            {
                row.Add(reach);
            }
        }
    }

    private void AddWords(ref Filler row, PageLine line)
    {
        var text = _page.Text.AsSpan(line.Span.Start, line.Span.Length);
        var words = LineWords.Of(text);
        row.Add(MathF.Log2(1 + text.Length));
        row.Add(MathF.Log2(1 + words.Words));
        row.Add(words.Stop);
        row.Add(words.Prompts);
        row.Add((float)words.Prompts / Math.Max(words.Words, 1));
        row.Add(words.Reader);
        row.Add(words.Capitals);
        row.Add(words.Digits);
        row.Add((float)words.Commas / Math.Max(words.Words, 1));
        row.Add(words.Ends);
        row.Add(words.Signs);
        row.Add(words.HasQuote ? 1 : 0);
        row.Add(LastSign(text));
        row.Add(char.IsLower(text[0]) ? 0 : char.IsUpper(text[0]) ? 1 : char.IsDigit(text[0]) ? 2 : 3);
    }

    private static float LastSign(ReadOnlySpan<char> text) => text.TrimEnd("\"”’')]»") is [.., var last] ? last switch
    {
        '.' => 4,
        '!' or '?' => 3,
        ':' or ';' => 2,
        ',' or '…' or '-' or '–' => 1,
        _ => 0,
    } : 0;

    private void AddMarkup(ref Filler row, PageLine line)
    {
        float length = line.Span.Length;
        row.Add(line.Linked / length);
        row.Add(line.Bold / length);
        row.Add(line.Italic / length);
        row.Add(line.Mark is null ? 0 : 1 + (int)line.Mark.Kind);
        row.Add(_view.RuleOf(line));
        row.Add(_view.TimesOf(line));
        row.Add(_view.OfTitle(line));
        row.Add(_view.OfSummary(line));
        row.Add(_view.InData(line));
        row.Add(_view.HasData ? 1 : 0);
        var name = line.Block.Name;
        row.Add(name == "p" ? 1 : 0);
        row.Add(name is "li" or "dd" or "dt" ? 1 : 0);
        row.Add(name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0);
        row.Add(name is "tr" or "table" or "td" or "th" ? 1 : 0);
        row.Add(name is "div" or "section" or "article" or "main" ? 1 : 0);
        row.Add((float)line.Span.Length / Math.Max(line.Block.OwnText, line.Span.Length));
        row.Add(_view.DepthOf(line.Block));
    }

    private void AddKind(ref Filler row, PageLine line)
    {
        var (parent, above) = (_view.ParentOf(line), _view.ParentOf(line).Parent ?? line.Block);
        row.Add(MathF.Log2(1 + parent.Good));
        row.Add(MathF.Log2(1 + _view.LinesIn(parent)));
        row.Add((float)parent.Good / Math.Max(_view.Good, 1));
        row.Add((float)above.Good / Math.Max(_view.Good, 1));
        var kind = _view.KindOf(line);
        row.Add(MathF.Log2(1 + kind.Lines));
        row.Add(MathF.Log2(1 + kind.Length));
        row.Add(MathF.Log2(1 + ((float)kind.Length / kind.Lines)));
        row.Add((float)kind.Linked / Math.Max(kind.Length, 1));
        row.Add((float)(kind.Length - kind.Linked) / Math.Max(_view.Unlinked, 1));
        row.Add(Math.Min(line.Number - kind.First, 100));
    }

    private void AddPlace(ref Filler row, PageLine line)
    {
        row.Add(_view.IsFound(line) ? 1 : 0);
        row.Add(_view.PlaceInFound(line));
        row.Add(_view.LeftInFound(line));
        row.Add(Math.Clamp(line.Number - _view.HeadingLine, -40, 200));
        row.Add((float)line.Number / _page.All.Length);
        row.Add(_view.LongBefore(line.Number) / (float)Math.Max(_view.LongAll, 1));
        row.Add((_view.LongAll - _view.LongBefore(line.Number + 1)) / (float)Math.Max(_view.LongAll, 1));
        row.Add(Math.Min(_view.ToLong(line.Number, -1), 40));
        row.Add(Math.Min(_view.ToLong(line.Number, 1), 40));
        row.Add(MathF.Log2(1 + _view.LongBefore(line.Number) - _view.LongBefore(line.Number - Window)));
        row.Add(MathF.Log2(1 + _view.LongBefore(line.Number + 1 + Window) - _view.LongBefore(line.Number + 1)));
        var (before, after) = (Beside(line.Number - 1), Beside(line.Number + 1));
        row.Add(before is not null && _view.ParentOf(before) == _view.ParentOf(line) ? 1 : 0);
        row.Add(after is not null && _view.ParentOf(after) == _view.ParentOf(line) ? 1 : 0);
        row.Add(before is not null && _view.KindOf(before) == _view.KindOf(line) ? 1 : 0);
        row.Add(after is not null && _view.KindOf(after) == _view.KindOf(line) ? 1 : 0);
    }

    private PageLine? Beside(int line) => line >= 0 && line < _page.All.Length ? _page.All[line] : null;

    private void FillBeside()
    {
        ReadOnlySpan<int> offsets = [-2, -1, 1, 2];
        Span<int> sources = stackalloc int[_beside.Length];
        for (var index = 0; index < _beside.Length; index++)
        {
            sources[index] = _own.IndexOf(_beside[index]);
        }

        var first = _own.Length + PartReach.Names.Length;
        for (var line = 0; line < _page.All.Length; line++)
        {
            var at = first;
            foreach (var offset in offsets)
            {
                foreach (var source in sources)
                {
                    Row(line)[at++] = Beside(line + offset) is null ? -1 : Row(line + offset)[source];
                }
            }
        }
    }

    /// <summary>Whether a line is as long and free of links as paragraphs are.</summary>
    public static bool IsLong(PageLine line) => line.Span.Length >= LongParagraph && line.Linked * 2 < line.Span.Length;

    private ref struct Filler(Span<float> row)
    {
        private readonly Span<float> _row = row;
        private int _at;

        public void Add(float value) => _row[_at++] = value;
    }
}
