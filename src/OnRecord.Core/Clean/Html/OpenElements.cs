using System.Collections.Frozen;

namespace OnRecord.Clean.Html;

/// <summary>The elements that are open while a page is read. Beyond the greatest depth elements stand beside each other instead of in each other.</summary>
internal sealed class OpenElements(HtmlNode root)
{
    private readonly List<HtmlNode> _stack = [root];
    private readonly Dictionary<string, int> _count = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _flat = new(StringComparer.Ordinal);

    /// <summary>The innermost.</summary>
    public HtmlNode Current => _stack[^1];

    /// <summary>Ends what the start of this element ends: an open paragraph, the item before.</summary>
    public void MakeRoomFor(string name)
    {
        if (Current.Name == "head" && !ElementNames.InHead.Contains(name))
        {
            End("head");
        }

        if (ElementNames.EndParagraph.Contains(name) && IsOpen("p"))
        {
            EndFirst("p", ElementNames.Walls);
        }

        if (ElementNames.Siblings.TryGetValue(name, out var sibling))
        {
            foreach (var ended in sibling.Ends)
            {
                if (IsOpen(ended))
                {
                    EndFirst(ended, sibling.Within);
                }
            }
        }
    }

    /// <summary>Opens an element.</summary>
    public void Begin(HtmlNode node)
    {
        if (_stack.Count >= Limits.Depth)
        {
            _flat[node.Name] = _flat.GetValueOrDefault(node.Name) + 1;
            return;
        }

        _stack.Add(node);
        _count[node.Name] = _count.GetValueOrDefault(node.Name) + 1;
    }

    /// <summary>Ends the innermost element of this name, and all in it; nothing when there is none.</summary>
    public void End(string name)
    {
        if (_flat.GetValueOrDefault(name) is > 0 and var flat)
        {
            _flat[name] = flat - 1;
        }
        else if (IsOpen(name))
        {
            EndFirst(name, IsStructure(name) ? FrozenSet<string>.Empty : ElementNames.Walls);
        }
    }

    private bool IsOpen(string name) => _count.GetValueOrDefault(name) > 0;

    private static bool IsStructure(string name) => ElementNames.Walls.Contains(name) || name is "tr" or "tbody" or "thead" or "tfoot";

    private void EndFirst(string name, FrozenSet<string> walls)
    {
        for (var at = _stack.Count - 1; at > 0; at--)
        {
            if (_stack[at].Name == name)
            {
                PopTo(at);
                return;
            }

            if (walls.Contains(_stack[at].Name))
            {
                return;
            }
        }
    }

    private void PopTo(int at)
    {
        for (var top = _stack.Count - 1; top >= at; top--)
        {
            _count[_stack[top].Name]--;
        }

        _stack.RemoveRange(at, _stack.Count - at);
    }
}
