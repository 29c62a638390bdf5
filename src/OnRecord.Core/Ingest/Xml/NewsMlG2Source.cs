using System.Collections.Immutable;
using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Xml;

/// <summary>Reads NewsML-G2: each text item of a message or package with its headline, creator, dates and content in NITF, XHTML or plain text.</summary>
public sealed class NewsMlG2Source : ISource
{
    private static readonly ImmutableHashSet<string> _roots =
        ImmutableHashSet.Create(StringComparer.Ordinal, "newsItem", "newsMessage", "packageItem", "contentSet", "contentMeta", "conceptItem", "knowledgeItem", "planningItem");

    /// <inheritdoc/>
    public string Format => "newsml-g2";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".newsml"];

    /// <inheritdoc/>
    public bool Recognises(string head) => _roots.Contains(XmlDocuments.RootOf(head));

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) => XmlDocuments.Read(input, options, Format, Items);

    private static List<Slip> Items(MarkupNode root, CountCheck check)
    {
        var items = root.Outermost("newsItem");

        // Parts of an item come alone in examples and in messages that were cut.
        return [.. (items.Count > 0 ? items : root.Outermost("contentSet")).Select(Item)];
    }

    private static Slip Item(MarkupNode item)
    {
        var fields = new SlipFields();
        var (about, meta) = (item.Find("contentMeta"), item.Find("itemMeta"));
        var content = item.Is("contentSet") ? item : item.Find("contentSet");
        var nitf = content?.Find("nitf");
        var title = about?.Child("headline")?.Text().OneLine() ?? meta?.Child("title")?.Text().OneLine() ?? (nitf is null ? null : NitfSource.Title(nitf));
        fields.Add(FieldNames.Title, title?.Text, "headline of the item");
        fields.Add(FieldNames.Byline, about?.Child("by")?.Words() ?? nitf?.Find("byline")?.Words() ?? about?.Child("creator")?.Child("name")?.Words(), "by or creator of the item");
        fields.Add(FieldNames.Outlet, meta?.Child("provider")?.Child("name")?.Words() ?? about?.Child("infoSource")?.Child("name")?.Words() ?? Code(meta?.Child("provider")), "provider of the item");
        fields.Add(FieldNames.Published, (meta?.Child("firstCreated") ?? about?.Child("contentCreated") ?? meta?.Child("versionCreated"))?.Words(), "creation of the item");
        fields.Add(FieldNames.Modified, meta?.Child("versionCreated")?.Words(), "versionCreated of the item");
        fields.Add(FieldNames.Language, about?.Child("language")?.Attribute("tag") ?? item.Attribute("lang"), "language of the item");
        fields.Add("id", item.Attribute("guid"), "guid of the item");
        fields.Add("dateline", about?.Child("dateline")?.Words(), "dateline of the item");
        fields.Add("note", meta?.Child("edNote")?.Words(), "edNote of the item");
        fields.Add("embargo", meta?.Child("embargoed")?.Words(), "embargoed of the item");
        if (nitf is not null)
        {
            NitfSource.State(nitf, fields);
        }

        var body = content is null ? MappedText.Empty : nitf is not null ? NitfSource.Body(nitf) : Content(content);
        return new Slip { Region = item.Span, Key = fields["id"] ?? "", Text = Slip.Article(title, body), Fields = fields.All };
    }

    private static MappedText Content(MarkupNode content)
    {
        var inline = content.Children.Where(child => child.Is("inlineXML") || child.Is("inlineData")).ToList();
        var best = inline.Find(child => child.Is("inlineXML")) ?? inline.FirstOrDefault();
        return best is null ? MappedText.Empty
            : best.Is("inlineXML") ? MarkupLines.Of(best.Find("body") ?? best)
            : BodyText.Of(best.Text());
    }

    // A code such as nprov:REUTERS names the provider after its colon.
    private static string? Code(MarkupNode? provider) =>
        provider?.Attribute("qcode") is { } code ? code[(code.IndexOf(':', StringComparison.Ordinal) + 1)..] : null;
}
