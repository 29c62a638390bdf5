namespace OnRecord.Clean.Html;

/// <summary>Reads the meta elements of a page.</summary>
internal static class PageMeta
{
    private const int Longest = 2000;

    /// <summary>The content of the first meta element of this name or property; null when there is none.</summary>
    public static string? Content(HtmlTree tree, string name)
    {
        foreach (var node in tree.Nodes)
        {
            if (node.Name == "meta" && (Is(node["property"], name) || Is(node["name"], name) || Is(node["itemprop"], name)) && node["content"] is { Length: > 0 and <= Longest } content)
            {
                return content;
            }
        }

        return null;
    }

    private static bool Is(string value, string name) => string.Equals(value, name, StringComparison.OrdinalIgnoreCase);
}
