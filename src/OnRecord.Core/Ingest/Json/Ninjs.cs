using System.Text.Json;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Json;

/// <summary>Items of ninjs 1 to 3, the news format of agencies in JSON, and the forms that agencies have made of it.</summary>
internal static class Ninjs
{
    private static readonly string[] _telling = ["versioncreated", "bodies", "headlines", "body_text", "body_xhtml", "body_html", "pubstatus", "representationtype"];

    // The role or type of a body: those with paragraphs first.
    private static readonly string[] _bodies = ["html", "xhtml", "nitf", "text"];

    /// <summary>Whether an object is an item: it has an address and fields that only items have.</summary>
    public static bool IsIn(IReadOnlyCollection<JsonField> fields) =>
        fields.Any(field => field.Name == "uri") && _telling.Count(name => Field(fields, name) is not null) > 1;

    /// <summary>The article of an item.</summary>
    public static Slip Article(string record, IReadOnlyCollection<JsonField> fields)
    {
        var stated = new SlipFields();
        var title = Title(record, fields);
        stated.Add(FieldNames.Title, title?.Text, "headline of the item");
        State(record, fields, stated);
        return new Slip
        {
            Region = default,
            Key = stated[FieldNames.Url] ?? stated["id"] ?? "",
            Text = Slip.Article(title, Body(record, fields)),
            Fields = stated.All,
        };
    }

    private static void State(string record, IReadOnlyCollection<JsonField> fields, SlipFields stated)
    {
        string? Plain(string name) => Field(fields, name) is { } field ? JsonText.Plain(record, field) : null;

        stated.Add(FieldNames.Byline, Plain("byline") ?? Plain("by"), "byline of the item");
        stated.Add(FieldNames.Published, Plain("firstcreated") ?? Plain("firstversion") ?? Plain("versioncreated"), "creation of the item");
        stated.Add(FieldNames.Modified, Plain("versioncreated"), "versioncreated of the item");
        stated.Add(FieldNames.Outlet, Plain("copyrightholder") ?? Plain("provider") ?? Plain("infosources"), "holder of the rights of the item");
        stated.Add(FieldNames.Language, Plain("language"), "language of the item");
        stated.Add("id", Plain("uri"), "uri of the item");
        stated.Add("type", Plain("type"), "type of the item");
        stated.Add("note", Plain("ednote"), "ednote of the item");
        stated.Add("dateline", Plain("located"), "located of the item");
        if (stated["id"] is { } uri && uri.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            stated.Add(FieldNames.Url, uri, "uri of the item");
        }
    }

    private static MappedText? Title(string record, IReadOnlyCollection<JsonField> fields)
    {
        var field = Field(fields, "headline") is { Kind: JsonTokenType.String } single ? single : Listed(record, fields, "headlines", "main") ?? Field(fields, "title");
        return field is { Kind: JsonTokenType.String } found ? BodyText.Flowing(Text(record, found)) : null;
    }

    private static MappedText Body(string record, IReadOnlyCollection<JsonField> fields)
    {
        foreach (var kind in _bodies)
        {
            var field = Field(fields, "body_" + kind) ?? Listed(record, fields, "bodies", kind);
            if (field is { Kind: JsonTokenType.String } found && BodyText.Of(Text(record, found)) is { IsBlank: false } text)
            {
                return text;
            }
        }

        var summary = Listed(record, fields, "bodies", "") ?? Listed(record, fields, "descriptions", "") ?? Field(fields, "description_text");
        return summary is { Kind: JsonTokenType.String } given ? BodyText.Of(Text(record, given)) : MappedText.Empty;
    }

    // The value of the entry with this role or type; of any entry where the role is empty; of the first where none has a role.
    private static JsonField? Listed(string record, IReadOnlyCollection<JsonField> fields, string name, string role)
    {
        if (Field(fields, name) is not { Kind: JsonTokenType.StartArray } list)
        {
            return null;
        }

        var entries = JsonRecord.Inside(record, list.Span).Children.Where(entry => entry.Kind == JsonTokenType.StartObject).Select(entry => JsonRecord.Inside(record, entry.Span).Children).ToList();
        var found = entries.Find(entry => Says(record, entry, "role", role) || Says(record, entry, "contenttype", role));
        return found.IsDefault ? name == "headlines" && entries.Count > 0 ? Field(entries[0], "value") : null : Field(found, "value");
    }

    private static bool Says(string record, IReadOnlyCollection<JsonField> entry, string name, string words) =>
        words.Length == 0 || (Field(entry, name) is { } field && JsonText.Plain(record, field)?.Contains(words, StringComparison.OrdinalIgnoreCase) == true);

    private static MappedText Text(string record, JsonField field)
    {
        var text = JsonText.Of(record, field.Span);
        return new MappedText(text.Text, text.Map);
    }

    private static JsonField? Field(IReadOnlyCollection<JsonField> fields, string name) =>
        fields.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => (JsonField?)field).FirstOrDefault();
}
