using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Office;

/// <summary>The text of the main part of a DOCX document (ECMA-376, part 1): a paragraph is a line.</summary>
internal static class DocxText
{
    /// <summary>The text; null when the part has more elements than are read.</summary>
    public static MappedText? Of(string xml)
    {
        if (MarkupTree.Parse(xml) is not { } root)
        {
            return null;
        }

        var made = new MappedTextBuilder();
        Add(root.Find("body") ?? root, made);
        return made.ToText();
    }

    // Not deeper than the tree is.
    private static void Add(MarkupNode node, MappedTextBuilder made)
    {
        switch (node.LocalName)
        {
            case "t":
                made.Add(node.Text());
                return;
            case "tab":
                made.Insert("\t");
                return;
            case "br" or "cr":
                made.Insert("\n");
                return;
            case "noBreakHyphen":
                made.Insert("-");
                return;
            case "del" or "moveFrom" or "instrText" or "pict" or "Fallback" or "pPr" or "rPr" or "sectPr" or "tblPr":
                return;
            default:
                break;
        }

        foreach (var child in node.Children)
        {
            Add(child, made);
        }

        if (node.LocalName is "p")
        {
            made.Insert("\n");
        }
    }
}
