using System.Collections.Immutable;
using OnRecord.Ingest.Exports;

namespace OnRecord.Ingest;

/// <summary>Reads saved web pages: decodes them and leaves their markup to cleaning.</summary>
public sealed class HtmlSource : ISource
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Recognises(string head) => IsPage(head);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        var page = ReadDocument.Text(input, options.DocumentLimit, bytes => DeclaredEncoding.InPage(bytes), out var refusal);
        return page is not null ? ExportPages.Read(page, input, options) ?? [WholeDocument.Draft(page, Format, MarkupKind.Html)]
            : refusal is { } rejected ? [rejected] : [];
    }

    /// <summary>Whether a text begins as a page does: with its document type or <c>html</c>, after an XML declaration or comments.</summary>
    internal static bool IsPage(string head)
    {
        var rest = head.AsSpan().TrimStart();
        while (Aside(rest) is > 0 and var aside)
        {
            rest = rest[aside..].TrimStart();
        }

        return rest.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the text of a record is HTML beyond doubt: it begins with a tag and has closing tags.</summary>
    internal static bool IsMarkup(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.Length > 2
            && start[0] == '<'
            && (char.IsAsciiLetter(start[1]) || start[1] == '!')
            && start.Contains('>')
            && start.Contains("</", StringComparison.Ordinal);
    }

    // How long the comment or declaration is that stands at the beginning.
    private static int Aside(ReadOnlySpan<char> text)
    {
        var end = text.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
            : text.StartsWith("<?", StringComparison.Ordinal) ? "?>"
            : null;
        return end is not null && text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : 0;
    }
}
