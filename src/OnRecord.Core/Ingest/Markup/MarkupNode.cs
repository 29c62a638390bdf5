namespace OnRecord.Ingest.Markup;

/// <summary>An element of XML or HTML, or a stretch of text in one.</summary>
/// <param name="source">The document.</param>
/// <param name="name">The name as written; empty for text.</param>
/// <param name="start">Where it begins.</param>
internal sealed class MarkupNode(string source, string name, int start)
{
    private static readonly List<MarkupNode> _none = [];
    private static readonly List<(string Name, TextSpan Value)> _noAttributes = [];

    private List<MarkupNode>? _children;

    /// <summary>Its name as written, with its prefix; empty for text.</summary>
    public string Name { get; } = name;

    /// <summary>Its name without prefix.</summary>
    public ReadOnlySpan<char> LocalName => Name.AsSpan(Name.LastIndexOf(':') + 1);

    /// <summary>From its first character to its last.</summary>
    public TextSpan Span { get; private set; } = new(start, 0);

    /// <summary>Whether its characters mean themselves, as in a CDATA section.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The attributes as written.</summary>
    public IReadOnlyList<(string Name, TextSpan Value)> Attributes { get; init; } = _noAttributes;

    /// <summary>What it holds.</summary>
    public IReadOnlyList<MarkupNode> Children => _children ?? _none;

    /// <summary>Whether it is text.</summary>
    public bool IsText => Name.Length == 0;

    /// <summary>Its inside, from the first child to the last; empty where there are none.</summary>
    public TextSpan Inside => _children is null ? new TextSpan(Span.End, 0) : TextSpan.Between(_children[0].Span.Start, _children[^1].Span.End);

    /// <summary>All elements in it, itself first, in the order of the document.</summary>
    public IEnumerable<MarkupNode> All()
    {
        var waiting = new Stack<MarkupNode>();
        waiting.Push(this);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            for (var index = node.Children.Count - 1; index >= 0; index--)
            {
                if (!node.Children[index].IsText)
                {
                    waiting.Push(node.Children[index]);
                }
            }
        }
    }

    /// <summary>The elements of this name in it that lie in no other of them, in the order of the document.</summary>
    public List<MarkupNode> Outermost(string wanted)
    {
        var found = new List<MarkupNode>();
        var waiting = new Stack<MarkupNode>([this]);
        while (waiting.TryPop(out var node))
        {
            if (node.Is(wanted))
            {
                found.Add(node);
                continue;
            }

            for (var index = node.Children.Count - 1; index >= 0; index--)
            {
                if (!node.Children[index].IsText)
                {
                    waiting.Push(node.Children[index]);
                }
            }
        }

        return found;
    }

    /// <summary>Whether it has this name, with or without a prefix, in letters of any case.</summary>
    public bool Is(string wanted) => LocalName.Equals(wanted, StringComparison.OrdinalIgnoreCase);

    /// <summary>The child of this name; one without prefix before one with; null without.</summary>
    public MarkupNode? Child(string wanted) =>
        Children.FirstOrDefault(child => child.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)) ?? Children.FirstOrDefault(child => child.Is(wanted));

    /// <summary>The first element of this name inside it; null without.</summary>
    public MarkupNode? Find(string wanted) => All().FirstOrDefault(node => node.Is(wanted));

    /// <summary>Whether its class attribute has this word, in letters of any case.</summary>
    public bool HasClass(string word) =>
        Attribute("class") is { } classes && classes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>What an attribute says; null without it.</summary>
    public string? Attribute(string wanted)
    {
        foreach (var (key, value) in Attributes)
        {
            if (key.AsSpan(key.LastIndexOf(':') + 1).Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return CharacterReference.Read(source, value).Text.Trim();
            }
        }

        return null;
    }

    /// <summary>All its characters, with references read and white space as written.</summary>
    public MappedText Text()
    {
        var made = new MappedTextBuilder();
        AddText(made);
        return made.ToText();
    }

    /// <summary>All its characters on one line; null when there are none.</summary>
    public string? Words() => Text().OneLine().Text is { Length: > 0 } words ? words : null;

    /// <summary>The characters of a text, with references read.</summary>
    public MappedText OwnText() => IsLiteral ? MappedText.Of(source, Span) : CharacterReference.Read(source, Span);

    /// <summary>Writes the characters of a text, with references read and runs of white space as one blank.</summary>
    public void AddFlowingTo(MappedTextBuilder made)
    {
        if (IsLiteral || !source.AsSpan(Span.Start, Span.Length).Contains('&'))
        {
            made.CopyFlowing(source, Span);
        }
        else
        {
            made.AddFlowing(OwnText());
        }
    }

    internal void Add(MarkupNode child) => (_children ??= []).Add(child);

    internal void EndAt(int end) => Span = TextSpan.Between(Span.Start, end);

    // Not deeper than the tree is.
    private void AddText(MappedTextBuilder made)
    {
        if (IsText)
        {
            made.Add(OwnText());
        }

        foreach (var child in Children)
        {
            child.AddText(made);
        }
    }
}
