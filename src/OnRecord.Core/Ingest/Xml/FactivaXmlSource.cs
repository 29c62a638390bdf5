using System.Collections.Immutable;
using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Xml;

/// <summary>Reads the XML answers of Factiva and checks the count that they state.</summary>
public sealed class FactivaXmlSource : ISource
{
    /// <inheritdoc/>
    public string Format => "factiva-xml";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [];

    /// <inheritdoc/>
    public bool Recognises(string head) => XmlDocuments.RootOf(head).StartsWith("pps", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) => XmlDocuments.Read(input, options, Format, Articles);

    private static List<Slip> Articles(MarkupNode root, CountCheck check)
    {
        check.Stated(root.Find("ppsarticleResultSet")?.Attribute("count") is { } count ? CountCheck.Number(count) : null);
        return [.. root.Outermost("article").Select(Article)];
    }

    private static Slip Article(MarkupNode article)
    {
        var fields = new SlipFields();
        var title = article.Child("headline")?.Text().OneLine();
        fields.Add(FieldNames.Title, title?.Text, "headline of the article");
        fields.Add(FieldNames.Byline, article.Child("byline")?.Words(), "byline of the article");
        fields.Add(FieldNames.Outlet, article.Child("sourceName")?.Words(), "sourceName of the article");
        fields.Add(FieldNames.Published, article.Child("publicationDate")?.Words(), "publicationDate of the article");
        fields.Add(FieldNames.Modified, article.Child("modificationDate")?.Words(), "modificationDate of the article");
        fields.Add(FieldNames.Language, article.Child("baseLanguage")?.Words(), "baseLanguage of the article");
        fields.Add("words", article.Child("wordCount")?.Words(), "wordCount of the article");
        fields.Add("id", article.Child("accessionNo")?.Words(), "accessionNo of the article");
        return new Slip { Region = article.Span, Key = fields["id"] ?? "", Text = Slip.Article(title, Body(article)), Fields = fields.All };
    }

    private static MappedText Body(MarkupNode article)
    {
        var made = new MappedTextBuilder();
        foreach (var part in article.Children.Where(child => child.Is("leadParagraph") || child.Is("tailParagraphs")))
        {
            var paragraphs = part.Children.Where(child => child.Is("paragraph")).ToList();
            foreach (var text in paragraphs.Count > 0 ? paragraphs.Select(paragraph => paragraph.Text().OneLine()) : Indented(part.Text()))
            {
                made.Break(2);
                made.Add(text);
            }
        }

        return made.ToText();
    }

    // Old agency texts are broken to a width, and a paragraph begins with blanks.
    private static IEnumerable<MappedText> Indented(MappedText text)
    {
        var from = 0;
        foreach (var line in text.Lines())
        {
            if (text.Text.AsSpan(line.Start, line.Length).StartsWith("  ", StringComparison.Ordinal) && !text.Text.AsSpan(from, line.Start - from).IsWhiteSpace())
            {
                yield return text.Slice(TextSpan.Between(from, line.Start)).OneLine();
                from = line.Start;
            }
        }

        yield return text.Slice(TextSpan.Between(from, text.Text.Length)).OneLine();
    }
}
