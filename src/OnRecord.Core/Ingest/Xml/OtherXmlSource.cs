using System.Collections.Immutable;

namespace OnRecord.Ingest.Xml;

/// <summary>Tells the formats of news in files that are only called XML; what is none of them is rejected with the name of its first element.</summary>
public sealed class OtherXmlSource : ISource
{
    /// <inheritdoc/>
    public string Format => "xml";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".xml"];

    /// <inheritdoc/>
    public bool Recognises(string head) => head.AsSpan().TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        if (HtmlSource.IsPage(input.Head))
        {
            return new HtmlSource().Read(input, options);
        }

        var root = XmlDocuments.RootOf(input.Head);
        var known = root.Length is 0 or > 60 ? "It is no XML of a kind that holds articles." : $"No reader knows XML that begins with <{root}>. Known are RSS, Atom, NewsML, NewsML-G2, NITF and answers of Factiva.";
        return [Arrival.Rejected(input.Address, RejectionReasons.UnknownFormat, known)];
    }
}
