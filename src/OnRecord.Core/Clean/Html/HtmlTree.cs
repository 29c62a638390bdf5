using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OnRecord.Clean.Html;

/// <summary>
/// A light tree of a page with the place of every stretch of text in the source. The tokenizer is AngleSharp's; its tree
/// is not used, since it takes time in the square of the depth.
/// </summary>
internal sealed class HtmlTree
{
    private readonly List<HtmlNode> _nodes = [];
    private readonly OpenElements _open;
    private int _attributes;

    private HtmlTree(string text)
    {
        Text = text;
        Root = new HtmlNode("html", null, default, []);
        _open = new OpenElements(Root);
        _nodes.Add(Root);
    }

    /// <summary>The source.</summary>
    public string Text { get; }

    /// <summary>The element that holds all.</summary>
    public HtmlNode Root { get; }

    /// <summary>All nodes in the order of the page; each stands behind the one that holds it.</summary>
    public IReadOnlyList<HtmlNode> Nodes => _nodes;

    /// <summary>Which limit the page passes; null when it passes none.</summary>
    public string? Excess { get; private set; }

    /// <summary>Reads a page. Broken markup is read as well as it goes.</summary>
    public static HtmlTree Read(string html)
    {
        // The tokenizer joins CR LF; replacing them one by one keeps all places.
        var tree = new HtmlTree(html.Replace('\r', '\n').Replace('\0', ' '));
        using var source = new TextSource(tree.Text);
        using var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            SkipComments = true,
            SkipProcessingInstructions = true,
        };
        var token = tokenizer.Get();
        while (token.Type != HtmlTokenType.EndOfFile && tree.Excess is null)
        {
            tree.Add(token, tokenizer);
            token = tokenizer.Get();
        }

        return tree;
    }

    private void Add(HtmlToken token, HtmlTokenizer tokenizer)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                AddText(new TextSpan(token.Position.Position - 1, token.Data.Length));
                break;
            case HtmlTokenType.StartTag:
                AddElement(token.AsTag());
                tokenizer.State = ModeOf(token.Name);
                break;
            case HtmlTokenType.EndTag:
                _open.End(token.Name);
                break;
            default:
                break;
        }
    }

    private void AddText(TextSpan span)
    {
        var siblings = _open.Current.Children;
        if (siblings.Count > 0 && siblings[^1].IsText && siblings[^1].Span.End == span.Start)
        {
            siblings[^1].Span = siblings[^1].Span.Union(span);
        }
        else
        {
            Put(new HtmlNode("", _open.Current, span, []));
        }
    }

    private void AddElement(HtmlTagToken tag)
    {
        _attributes += tag.Attributes.Count;
        if (_attributes > Limits.Attributes)
        {
            Excess = $"the page has more than {Limits.Attributes} attributes";
            return;
        }

        _open.MakeRoomFor(tag.Name);
        var node = new HtmlNode(tag.Name, _open.Current, new TextSpan(tag.Position.Position - 1, 0), tag.Attributes);
        Put(node);
        if (!ElementNames.Empty.Contains(tag.Name) && !(tag.IsSelfClosing && tag.Name is "svg" or "path" or "g"))
        {
            _open.Begin(node);
        }
    }

    private void Put(HtmlNode node)
    {
        _nodes.Add(node);
        node.Parent?.Children.Add(node);
        if (_nodes.Count > Limits.Nodes)
        {
            Excess = $"the page has more than {Limits.Nodes} elements and stretches of text";
        }
    }

    private static HtmlParseMode ModeOf(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
