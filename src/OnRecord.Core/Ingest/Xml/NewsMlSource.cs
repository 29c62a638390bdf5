using System.Collections.Immutable;
using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Xml;

/// <summary>Reads NewsML 1: each item with its news lines and the text of its content items.</summary>
public sealed class NewsMlSource : ISource
{
    /// <inheritdoc/>
    public string Format => "newsml";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(string head) => XmlDocuments.RootOf(head) == "NewsML";

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) => XmlDocuments.Read(input, options, Format, Items);

    private static List<Slip> Items(MarkupNode root, CountCheck check)
    {
        var envelope = root.Find("NewsEnvelope");
        return [.. root.Outermost("NewsItem").Select(item => Item(item, envelope))];
    }

    private static Slip Item(MarkupNode item, MarkupNode? envelope)
    {
        var fields = new SlipFields();
        var title = item.Find("HeadLine")?.Text().OneLine();
        fields.Add(FieldNames.Title, title?.Text, "HeadLine of the item");
        fields.Add(FieldNames.Byline, item.Find("ByLine")?.Words(), "ByLine of the item");
        fields.Add(FieldNames.Outlet, Party(item.Find("Provider")) ?? Party(envelope?.Child("SentFrom")) ?? Party(item.Find("Source")), "provider of the item");
        fields.Add(FieldNames.Published, (item.Find("FirstCreated") ?? envelope?.Child("DateAndTime"))?.Words(), "FirstCreated of the item");
        fields.Add(FieldNames.Modified, item.Find("ThisRevisionCreated")?.Words(), "ThisRevisionCreated of the item");
        fields.Add(FieldNames.Language, item.Find("Language")?.Attribute("FormalName"), "Language of the item");
        fields.Add("dateline", item.Find("DateLine")?.Words(), "DateLine of the item");
        fields.Add("copyright", item.Find("CopyrightLine")?.Words(), "CopyrightLine of the item");
        fields.Add("id", item.Find("PublicIdentifier")?.Words(), "PublicIdentifier of the item");
        return new Slip { Region = item.Span, Key = fields["id"] ?? "", Text = Slip.Article(title, Body(item)), Fields = fields.All };
    }

    private static string? Party(MarkupNode? holder) => holder?.Find("Party")?.Attribute("FormalName");

    // Style sheets, pictures and captions of pictures are content items too.
    private static MappedText Body(MarkupNode item)
    {
        var made = new MappedTextBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var content in item.Outermost("ContentItem").Where(IsText))
        {
            var text = content.Child("DataContent") is { } inside ? Text(inside) : MappedText.Empty;
            if (!text.IsBlank && seen.Add(text.Text))
            {
                made.Break(2);
                made.Add(text);
            }
        }

        return made.ToText();
    }

    private static MappedText Text(MarkupNode content) =>
        content.Children.Any(child => !child.IsText) ? MarkupLines.Of(content.Find("body.content") ?? content.Find("body") ?? content) : BodyText.Of(content.Text());

    private static bool IsText(MarkupNode item)
    {
        var type = item.Child("MimeType")?.Attribute("FormalName") ?? item.Child("MimeType")?.Words() ?? "text/plain";
        return (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase)) && !type.EndsWith("css", StringComparison.OrdinalIgnoreCase);
    }
}
