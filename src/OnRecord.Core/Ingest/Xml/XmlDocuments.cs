using System.Buffers;
using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Xml;

/// <summary>Reads documents of XML that hold articles. Well-formed or not, they are read as far as they go.</summary>
internal static class XmlDocuments
{
    private const int MostAsides = 20;

    private static readonly SearchValues<char> _nameEnds = SearchValues.Create(" \t\r\n/>");

    /// <summary>The arrivals of a document.</summary>
    /// <param name="input">Where it is read from.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="format">The name of the reader.</param>
    /// <param name="articles">Finds the articles.</param>
    public static IEnumerable<Arrival> Read(Incoming input, ReadOptions options, string format, Func<MarkupNode, CountCheck, List<Slip>> articles)
    {
        var document = ReadDocument.Text(input, options.RecordLimit, bytes => DeclaredEncoding.InPage(bytes), out var refusal);
        if (document is null)
        {
            return refusal is { } rejected ? [rejected] : [];
        }

        if (MarkupTree.Parse(document.Decoded.Text) is not { } root)
        {
            return [Arrival.Rejected(input.Address, RejectionReasons.TooLarge, "It has more elements than are read of one document; split it.")];
        }

        var check = new CountCheck();
        var slips = articles(root, check);
        if (check.Mismatch(slips.Count) is { } mismatch)
        {
            input.Warn($"{input.Address}: {mismatch}.");
        }

        return slips.Count > 0 ? document.Arrive(format, slips, options)
            : [Arrival.Rejected(input.Address, RejectionReasons.NoArticles, $"There is no article in this {format} document.")];
    }

    /// <summary>The name of the first element of a text, without prefix; empty when it begins with none.</summary>
    public static string RootOf(string head)
    {
        var rest = head.AsSpan().TrimStart();
        for (var asides = 0; asides < MostAsides && rest.Length > 2 && rest[0] == '<' && rest[1] is '?' or '!'; asides++)
        {
            var isComment = rest.StartsWith("<!--", StringComparison.Ordinal);
            var open = rest.IndexOfAny('[', '>');
            var mark = isComment ? "-->" : rest[1] == '!' && open >= 0 && rest[open] == '[' ? "]>" : ">";
            var end = rest.IndexOf(mark, StringComparison.Ordinal);
            rest = end < 0 ? [] : rest[(end + mark.Length)..].TrimStart();
        }

        if (rest.Length < 2 || rest[0] != '<')
        {
            return "";
        }

        var length = rest[1..].IndexOfAny(_nameEnds);
        var name = length < 0 ? rest[1..] : rest.Slice(1, length);
        return name[(name.LastIndexOf(':') + 1)..].ToString();
    }
}
