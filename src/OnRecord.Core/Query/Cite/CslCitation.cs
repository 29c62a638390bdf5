using System.Globalization;
using System.Text.Json;
using OnRecord.Store;

namespace OnRecord.Query.Cite;

/// <summary>A citation as an item of CSL-JSON (citation-style-language/schema, csl-data.json 1.0.2): what styles print is in their fields, the attribution in <c>note</c>, and all of it once more for programs in <c>custom</c>.</summary>
internal static class CslCitation
{
    /// <summary>The item on one line.</summary>
    public static string Of(Citation citation) => Json.Written(json =>
    {
        var article = citation.Article;
        json.WriteStartObject();
        json.WriteString("id", citation.Id);
        json.WriteString("type", "article-newspaper");
        Field(json, "title", article.Title);
        Authors(json, article);
        Field(json, "container-title", article.Outlet);
        Issued(json, article.Published);
        Field(json, "URL", article.Url);
        json.WriteString("note", citation.Note);
        Custom(json, citation);
        json.WriteEndObject();
    });

    private static void Authors(Utf8JsonWriter json, ArticleSummary article)
    {
        var authors = Author.Of(article.Byline);
        if (authors.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("author");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString(author.Given is null ? "literal" : "family", author.Family);
            Field(json, "given", author.Given);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Issued(Utf8JsonWriter json, DateInterval? published)
    {
        if (published is not { } days)
        {
            return;
        }

        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        foreach (var day in days.IsDay ? [days.First] : new[] { days.First, days.Last })
        {
            json.WriteStartArray();
            json.WriteNumberValue(day.Year);
            json.WriteNumberValue(day.Month);
            json.WriteNumberValue(day.Day);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Custom(Utf8JsonWriter json, Citation citation)
    {
        var speaker = citation.Statement?.Speaker;
        json.WriteStartObject("custom");
        json.WriteStartArray("words");
        foreach (var (words, _) in citation.Pieces)
        {
            json.WriteStringValue(words);
        }

        json.WriteEndArray();
        Field(json, "speaker", speaker?.Name);
        Field(json, "speaker_words", speaker?.Words?.Words);
        json.WriteString("basis", EnumText.Write(speaker?.Basis ?? Basis.Unknown));
        Field(json, "reason", speaker?.Reason);
        Field(json, "confidence", speaker?.Name is null ? null : speaker.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        Field(json, "mode", EnumText.Write(citation.Statement?.Mode));
        Field(json, "polarity", EnumText.Write(citation.Statement?.Polarity));
        Field(json, "scope", EnumText.Write(citation.Statement?.Scope));
        Field(json, "said_on", citation.Statement?.SaidOn?.Interval?.ToString());
        Field(json, "statement", citation.Statement?.Id);
        json.WriteString("article", citation.Article.Id);
        json.WriteString("characters", citation.Characters);
        json.WriteEndObject();
    }

    private static void Field(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
