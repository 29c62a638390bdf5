namespace OnRecord.Clean.Marking;

/// <summary>A paragraph on its way to blocks: the rules mark what is left of it, or cut stretches off its ends.</summary>
internal sealed class Paragraph(string text, TextSpan span, int number)
{
    private const int Edge = 700;

    private List<Block>? _before;
    private List<Block>? _after;
    private string? _head;

    /// <summary>Its number, from 0.</summary>
    public int Number { get; } = number;

    /// <summary>What no rule has cut off yet, without white space at its ends.</summary>
    public TextSpan Rest { get; private set; } = span.Trim(text);

    /// <summary>What it was marked as; null while no rule has.</summary>
    public BlockKind? Kind { get; private set; }

    /// <summary>The rule that marked it.</summary>
    public string? Rule { get; private set; }

    /// <summary>The rule that takes it for furniture unless a better one finds what it is; null where nothing is in doubt.</summary>
    public string? Doubt { get; set; }

    /// <summary>Whether rules may still mark or cut it.</summary>
    public bool IsOpen => Kind is null && !Rest.IsEmpty;

    /// <summary>Whether it was marked as this kind.</summary>
    public bool Is(BlockKind kind) => Kind == kind;

    /// <summary>The first 700 characters of the rest, or all of it.</summary>
    public string Head => _head ??= text.Substring(Rest.Start, Math.Min(Rest.Length, Edge));

    /// <summary>The last 700 characters of the rest, or all of it.</summary>
    public string Tail => Rest.Length <= Edge ? Head : text.Substring(Rest.End - Edge, Edge);

    /// <summary>The last character of the rest, closing quotation marks and brackets left aside; NUL when there is none.</summary>
    public char LastSign
    {
        get
        {
            var at = Rest.End - 1;
            while (at >= Rest.Start && text[at] is '"' or '”' or '’' or '\'' or ')' or ']' or '»')
            {
                at--;
            }

            return at >= Rest.Start ? text[at] : '\0';
        }
    }

    /// <summary>Whether it ends as a sentence does.</summary>
    public bool EndsSentence => LastSign is '.' or '!' or '?' or '…' or ':' or ';' or '。';

    /// <summary>Marks all that is left.</summary>
    public void Mark(BlockKind kind, string rule)
    {
        Kind = kind;
        Rule = rule;
    }

    /// <summary>Cuts the first <paramref name="length"/> characters of the rest off as a block of their own.</summary>
    public void CutStart(int length, BlockKind kind, string rule)
    {
        AddTo(ref _before, new TextSpan(Rest.Start, length), kind, rule);
        Rest = TextSpan.Between(Rest.Start + length, Rest.End).Trim(text);
        _head = null;
    }

    /// <summary>Cuts the last <paramref name="length"/> characters of the rest off as a block of their own.</summary>
    public void CutEnd(int length, BlockKind kind, string rule)
    {
        AddTo(ref _after, new TextSpan(Rest.End - length, length), kind, rule);
        Rest = TextSpan.Between(Rest.Start, Rest.End - length).Trim(text);
        _head = null;
    }

    /// <summary>Adds its blocks, in order.</summary>
    public void AddBlocks(ICollection<Block> blocks)
    {
        _before?.ForEach(blocks.Add);
        if (!Rest.IsEmpty)
        {
            blocks.Add(new Block(Rest, Kind ?? BlockKind.Body, Rule ?? "paragraph", Number));
        }

        for (var index = (_after?.Count ?? 0) - 1; _after is not null && index >= 0; index--)
        {
            blocks.Add(_after[index]);
        }
    }

    private void AddTo(ref List<Block>? cut, TextSpan stretch, BlockKind kind, string rule)
    {
        stretch = stretch.Trim(text);
        if (!stretch.IsEmpty)
        {
            (cut ??= []).Add(new Block(stretch, kind, rule, Number));
        }
    }
}
