using System.Collections.Immutable;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Xml;

/// <summary>Reads NITF, the news format of agencies in XML: headline, byline, distributor, day of issue, dateline and text.</summary>
public sealed class NitfSource : ISource
{
    /// <inheritdoc/>
    public string Format => "nitf";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".nitf"];

    /// <inheritdoc/>
    public bool Recognises(string head) => XmlDocuments.RootOf(head).Equals("nitf", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) =>
        XmlDocuments.Read(input, options, Format, (root, _) => [.. root.Outermost("nitf").Select(Article)]);

    internal static Slip Article(MarkupNode nitf)
    {
        var fields = new SlipFields();
        var title = Title(nitf);
        State(nitf, fields);
        fields.Add(FieldNames.Title, title?.Text, "hl1 of the headline");
        return new Slip { Region = nitf.Span, Key = fields["id"] ?? "", Text = Slip.Article(title, Body(nitf)), Fields = fields.All };
    }

    internal static MappedText? Title(MarkupNode nitf) => (nitf.Find("hl1") ?? nitf.Find("hedline") ?? nitf.Child("head")?.Child("title"))?.Text().OneLine();

    /// <summary>States what a document says of itself.</summary>
    internal static void State(MarkupNode nitf, SlipFields fields)
    {
        fields.Add(FieldNames.Byline, nitf.Find("byline")?.Words(), "byline of the document");
        fields.Add(FieldNames.Outlet, nitf.Find("distributor")?.Words(), "distributor of the document");
        foreach (var name in new[] { "date.issue", "date.release", "story.date" })
        {
            fields.Add(FieldNames.Published, nitf.Find(name)?.Attribute("norm"), $"{name} of the document");
        }

        fields.Add(FieldNames.Language, nitf.Attribute("lang"), "language of the document");
        fields.Add("dateline", nitf.Find("dateline")?.Words(), "dateline of the document");
        fields.Add("distributor", nitf.Find("distributor")?.Words(), "distributor of the document");
        fields.Add("copyright", nitf.Find("doc.copyright")?.Attribute("holder"), "doc.copyright of the document");
        fields.Add("id", nitf.Find("doc-id")?.Attribute("id-string"), "doc-id of the document");
        fields.Add("note", nitf.Find("ed-msg")?.Attribute("info"), "ed-msg of the document");
    }

    /// <summary>The text, with the abstract before it unless it says the same.</summary>
    internal static MappedText Body(MarkupNode nitf)
    {
        var body = (nitf.Find("body.content") ?? nitf.Child("body")) is { } content ? MarkupLines.Of(content) : MappedText.Empty;
        var summary = nitf.Find("abstract") is { } given ? MarkupLines.Of(given) : MappedText.Empty;
        if (summary.IsBlank || body.Text.Contains(summary.Text[..Math.Min(60, summary.Text.Length)], StringComparison.Ordinal))
        {
            return body;
        }

        var made = new MappedTextBuilder();
        made.Add(summary);
        made.Break(2);
        made.Add(body);
        return made.ToText();
    }
}
