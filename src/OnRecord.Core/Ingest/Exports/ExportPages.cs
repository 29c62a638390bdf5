using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Exports;

/// <summary>Pages that are exports of archives, with many articles each.</summary>
internal static class ExportPages
{
    /// <summary>The arrivals of an export; null when a page is none.</summary>
    public static IEnumerable<Arrival>? Read(ReadDocument page, Incoming input, ReadOptions options)
    {
        var text = page.Decoded.Text;
        if (EuropressePage.IsIn(text))
        {
            return MarkupTree.Parse(text, isHtml: true) is { } root && EuropressePage.Read(root) is { Count: > 0 } slips ? page.Arrive("europresse", slips, options) : null;
        }

        if (!IsLikely(text) || MarkupTree.Parse(text, isHtml: true) is not { } tree)
        {
            return null;
        }

        // The mark is a sign of its own, so that a document without its number is found as well.
        var lines = MarkupLines.Of(tree, node => node.Is("a") && node.Attribute("name") is { } name && name.StartsWith("DOC_ID_", StringComparison.OrdinalIgnoreCase) ? NexisClassic.Mark : null);
        return Layouts.Read(page, lines, input, options);
    }

    private static bool IsLikely(string text) =>
        text.Contains("DOCUMENTS<", StringComparison.Ordinal)
        || text.Contains("DOC_ID_", StringComparison.Ordinal)
        || text.Contains("factiva", StringComparison.OrdinalIgnoreCase)
        || text.Contains("End of Document<", StringComparison.OrdinalIgnoreCase);
}
