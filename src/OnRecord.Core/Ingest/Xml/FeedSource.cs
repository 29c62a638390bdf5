using System.Collections.Immutable;
using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Mail;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Xml;

/// <summary>Reads feeds that were saved as files: RSS 0.9 to 2.0, RDF and Atom, also broken ones. Each item is an article of what the feed gives of it.</summary>
public sealed class FeedSource : ISource
{
    /// <inheritdoc/>
    public string Format => "feed";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".rss", ".atom", ".rdf"];

    /// <inheritdoc/>
    public bool Recognises(string head) => XmlDocuments.RootOf(head).ToUpperInvariant() is "RSS" or "FEED" or "RDF";

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) => XmlDocuments.Read(input, options, Format, Items);

    private static List<Slip> Items(MarkupNode root, CountCheck check)
    {
        var channel = root.Find("channel") ?? root.Find("feed");
        return [.. root.Outermost("item").Concat(root.Outermost("entry")).Select(item => Item(item, channel))];
    }

    private static Slip Item(MarkupNode item, MarkupNode? channel)
    {
        var fields = new SlipFields();
        var title = item.Child("title") is { } named ? BodyText.Flowing(named.Text()) : null;
        fields.Add(FieldNames.Title, title?.Text, "title of the item");
        var url = Link(item);
        fields.Add(FieldNames.Url, url, "link of the item");
        foreach (var name in new[] { "pubDate", "published", "date", "issued", "created", "updated", "modified" })
        {
            fields.Add(FieldNames.Published, item.Child(name)?.Words(), $"{name} of the item");
        }

        fields.Add(FieldNames.Modified, (item.Child("updated") ?? item.Child("modified"))?.Words(), "updated of the item");
        var author = item.Child("creator") ?? item.Child("author") ?? channel?.Child("author");
        fields.Add(FieldNames.Byline, (author?.Child("name") ?? author)?.Words(), "author of the item");
        fields.Add(FieldNames.Outlet, (item.Child("source")?.Child("title") ?? item.Child("source") ?? channel?.Child("title"))?.Words(), "title of the feed");
        fields.Add(FieldNames.Language, item.Attribute("lang") ?? channel?.Child("language")?.Words() ?? channel?.Attribute("lang"), "language of the feed");
        var id = (item.Child("guid") ?? item.Child("id"))?.Words();
        fields.Add("id", id, "id of the item");
        var text = Slip.Article(title, Content(item));
        return new Slip
        {
            Region = item.Span,
            Key = url ?? id ?? "",
            Text = text,
            Fields = fields.All,
            Refused = text.IsBlank && url is not null ? (RejectionReasons.Empty, $"The item has neither title nor text, only the link {url}") : null,
        };
    }

    private static string? Link(MarkupNode item)
    {
        var links = item.Children.Where(child => child.Is("link")).ToList();
        var best = links.Find(link => link.Attribute("href") is not null && link.Attribute("rel") is null or "alternate") ?? links.FirstOrDefault();
        var guid = item.Child("guid");
        return best?.Attribute("href") ?? best?.Words()
            ?? (guid?.Attribute("isPermaLink") != "false" && guid?.Words() is { } words && words.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? words : null);
    }

    // The fullest text comes first; some feeds give it and a summary.
    private static MappedText Content(MarkupNode item)
    {
        foreach (var name in new[] { "content:encoded", "encoded", "content", "body", "description", "summary" })
        {
            if (item.Child(name) is { } child && Text(child) is { IsBlank: false } text)
            {
                return text;
            }
        }

        return MappedText.Empty;
    }

    private static MappedText Text(MarkupNode content)
    {
        var type = content.Attribute("type") ?? "";
        if (type == "xhtml" || content.Children.Any(child => child.Is("div") || child.Is("p")))
        {
            return MarkupLines.Of(content);
        }

        var text = Mojibake.Repaired(content.Text());
        var isPacked = type.Contains('/', StringComparison.Ordinal) && !type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !type.EndsWith("xml", StringComparison.OrdinalIgnoreCase);
        return BodyText.Of(isPacked || content.Attribute("mode") == "base64" ? TransferEncoding.Base64Text(text) : text);
    }
}
