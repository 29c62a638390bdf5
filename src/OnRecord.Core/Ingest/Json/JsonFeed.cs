using System.Text.Json;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Json;

/// <summary>Feeds in JSON (JSON Feed 1 and 1.1): each item is an article of what the feed gives of it.</summary>
internal static class JsonFeed
{
    private static readonly string[] _texts = ["content_html", "content_text", "summary"];

    /// <summary>Whether an object is a feed.</summary>
    public static bool IsIn(string record, IReadOnlyCollection<JsonField> fields) =>
        Plain(record, fields, "version")?.Contains("jsonfeed.org", StringComparison.OrdinalIgnoreCase) == true && Field(fields, "items") is { Kind: JsonTokenType.StartArray };

    /// <summary>The articles of a feed.</summary>
    public static List<Slip> Articles(string record, IReadOnlyCollection<JsonField> feed) =>
        Field(feed, "items") is { } items
            ? [.. JsonRecord.Inside(record, items.Span).Children.Where(item => item.Kind == JsonTokenType.StartObject).Select(item => Article(record, feed, item.Span))]
            : [];

    private static Slip Article(string record, IReadOnlyCollection<JsonField> feed, TextSpan region)
    {
        var item = JsonRecord.Inside(record, region).Children;
        var stated = new SlipFields();
        var title = Field(item, "title") is { Kind: JsonTokenType.String } named ? BodyText.Flowing(Text(record, named)) : null;
        stated.Add(FieldNames.Title, title?.Text, "title of the item");
        stated.Add(FieldNames.Url, Plain(record, item, "url") ?? Plain(record, item, "external_url"), "url of the item");
        stated.Add(FieldNames.Published, Plain(record, item, "date_published") ?? Plain(record, item, "date_modified"), "date_published of the item");
        stated.Add(FieldNames.Modified, Plain(record, item, "date_modified"), "date_modified of the item");
        stated.Add(FieldNames.Byline, Plain(record, item, "authors") ?? Plain(record, item, "author"), "author of the item");
        stated.Add(FieldNames.Outlet, Plain(record, feed, "title"), "title of the feed");
        stated.Add(FieldNames.Language, Plain(record, item, "language") ?? Plain(record, feed, "language"), "language of the item");
        stated.Add("id", Plain(record, item, "id"), "id of the item");
        var text = _texts
            .Select(name => Field(item, name))
            .Where(field => field is { Kind: JsonTokenType.String })
            .Select(field => BodyText.Of(Text(record, field.GetValueOrDefault())))
            .FirstOrDefault(body => !body.IsBlank);
        return new Slip { Region = region, Key = stated[FieldNames.Url] ?? stated["id"] ?? "", Text = Slip.Article(title, text ?? MappedText.Empty), Fields = stated.All };
    }

    private static string? Plain(string record, IReadOnlyCollection<JsonField> fields, string name) =>
        Field(fields, name) is { } field ? JsonText.Plain(record, field) is { Length: > 0 } words ? words : null : null;

    private static MappedText Text(string record, JsonField field)
    {
        var text = JsonText.Of(record, field.Span);
        return new MappedText(text.Text, text.Map);
    }

    private static JsonField? Field(IReadOnlyCollection<JsonField> fields, string name) =>
        fields.Where(field => field.Name == name).Select(field => (JsonField?)field).FirstOrDefault();
}
