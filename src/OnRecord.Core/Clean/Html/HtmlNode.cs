using AngleSharp.Html.Parser.Tokens;

namespace OnRecord.Clean.Html;

/// <summary>An element of a page, or a stretch of its text; in the latter case the name is empty.</summary>
internal sealed class HtmlNode(string name, HtmlNode? parent, TextSpan span, IReadOnlyList<HtmlAttributeToken> attributes)
{
    private const int LongestClass = 400;

    private string? _class;

    /// <summary>The element's name in small letters; empty for text.</summary>
    public string Name { get; } = name;

    /// <summary>The element it stands in; null for the root.</summary>
    public HtmlNode? Parent { get; } = parent;

    /// <summary>Where the text or the start tag stands in the source.</summary>
    public TextSpan Span { get; set; } = span;

    /// <summary>What stands in it, in order.</summary>
    public List<HtmlNode> Children { get; } = [];

    /// <summary>Whether it is text.</summary>
    public bool IsText => Name.Length == 0;

    /// <summary>Whether a reader of the page does not see it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The name of the box beside the article in which it stands; null when it stands in none.</summary>
    public string? Box { get; set; }

    /// <summary>The characters of text in it that no inner block has.</summary>
    public int OwnText { get; set; }

    /// <summary>Those of them that are links.</summary>
    public int OwnLinks { get; set; }

    /// <summary>The characters of all good paragraphs in it.</summary>
    public int Good { get; set; }

    /// <summary>The beginning of its class names.</summary>
    public string Class => _class ??= this["class"] is { Length: > LongestClass } names ? names[..LongestClass] : this["class"];

    /// <summary>An attribute with its character references read; empty when it is missing.</summary>
    public string this[string attribute]
    {
        get
        {
            foreach (var entry in attributes)
            {
                if (string.Equals(entry.Name, attribute, StringComparison.OrdinalIgnoreCase))
                {
                    return CharacterReferences.Decode(entry.Value ?? "").Trim();
                }
            }

            return "";
        }
    }

    /// <summary>Whether the attribute is there, with a value or without.</summary>
    public bool Has(string attribute) => attributes.Any(entry => string.Equals(entry.Name, attribute, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the node stands in <paramref name="other"/> or is it.</summary>
    public bool IsIn(HtmlNode other)
    {
        var node = this;
        while (node is not null && node != other)
        {
            node = node.Parent;
        }

        return node is not null;
    }
}
