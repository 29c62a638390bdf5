using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest;

/// <summary>Lists of articles without their texts that are no CSV with a header: GDELT's Global Knowledge Graph and its article list in JSON Lines.</summary>
internal static class MetadataLists
{
    private const int GkgColumns = 27;

    private static readonly ImmutableArray<string> _gkgHeader = ["published", "outlet", "url", "title", "byline"];
    private static readonly ImmutableArray<string> _listHeader = ["date", "domain", "url", "title", "author", "lang", "outletName", "id"];

    /// <summary>The columns and rows of a list; null when a file is none.</summary>
    /// <param name="input">The file.</param>
    /// <param name="limit">The most bytes of one row.</param>
    public static (ImmutableArray<string> Header, IEnumerable<ImmutableArray<string>> Rows)? Of(Incoming input, int limit) =>
        IsGkg(input.Head) ? (_gkgHeader, Lines(input, limit).Select(line => line.Split('\t')).Where(cells => cells.Length == GkgColumns).Select(Gkg))
        : IsList(input.Head) ? (_listHeader, Lines(input, limit).Select(List).OfType<ImmutableArray<string>>())
        : null;

    /// <summary>Whether a file begins as GDELT's graph does: 27 cells with an id of time and number, a time, and an address.</summary>
    public static bool IsGkg(string head)
    {
        var end = head.IndexOf('\n', StringComparison.Ordinal);
        var cells = (end < 0 ? head : head[..end]).Split('\t');
        return cells.Length is > 4 and <= GkgColumns && cells[1].Length == 14 && cells[0].StartsWith(cells[1], StringComparison.Ordinal) && !cells[1].AsSpan().ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsList(string head)
    {
        var end = head.IndexOf('\n', StringComparison.Ordinal);
        return head.StartsWith('{') && List(end < 0 ? head : head[..end]) is { } row && row[2].Length > 0;
    }

    private static IEnumerable<string> Lines(Incoming input, int limit)
    {
        var reader = new RecordReader(input.Content, CodeUnits.Of(Encodings.Utf8), limit);
        while (reader.Line() is { } line)
        {
            yield return TextDecoder.Decode(line.Bytes.AsSpan()).Text;
        }
    }

    // Columns by number, from 0: 1 time seen, 3 name of the source, 4 address, 26 extras in XML (GDELT, GKG 2.1 codebook).
    private static ImmutableArray<string> Gkg(string[] cells)
    {
        var precise = Extra(cells[26], "PAGE_PRECISEPUBTIMESTAMP");
        return [(precise.Length >= 8 ? precise : cells[1])[..8], cells[3], cells[4], Extra(cells[26], "PAGE_TITLE"), Extra(cells[26], "PAGE_AUTHORS")];
    }

    private static string Extra(string extras, string name)
    {
        var start = extras.IndexOf($"<{name}>", StringComparison.Ordinal);
        var end = start < 0 ? -1 : extras.IndexOf($"</{name}>", start, StringComparison.Ordinal);
        return end < 0 ? "" : CharacterReference.Read(extras, TextSpan.Between(start + name.Length + 2, end)).Text;
    }

    private static ImmutableArray<string>? List(string line)
    {
        var record = JsonRecord.Parse(line);
        return record.Kind == JsonTokenType.StartObject
            ? [.. _listHeader.Select(name => record.Children.FirstOrDefault(field => field.Name == name) is { Kind: not JsonTokenType.None } field ? JsonText.Plain(line, field) ?? "" : "")]
            : null;
    }
}
