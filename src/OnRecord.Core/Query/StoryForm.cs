using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Query;

/// <summary>The machine form of stories: one JSON object a line. Fields are only ever added.</summary>
public static class StoryForm
{
    /// <summary>A story as one line.</summary>
    public static string Line(StoryView story) => AnswerForm.Line(json => Fields(json, story));

    /// <summary>A story with what was said in it, and what its copies changed, as one line.</summary>
    public static string Line(StoryView story, ImmutableArray<Reported> said, IEnumerable<CopyChanges> changes) => AnswerForm.Line(json =>
    {
        Fields(json, story);
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            Write(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("said");
        foreach (var reported in said)
        {
            Write(json, reported);
        }

        json.WriteEndArray();
    });

    private static void Fields(Utf8JsonWriter json, StoryView story)
    {
        json.WriteString("kind", "story");
        json.WriteString("id", story.Id);
        json.WriteString("headline", story.Headline);
        json.WriteString("published", story.Published?.ToString());
        json.WriteNumber("copies", story.Copies);
        json.WriteStartArray("articles");
        foreach (var article in story.Articles)
        {
            Write(json, article);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, StoryArticle article)
    {
        json.WriteStartObject();
        json.WriteString("article", article.Article.Id);
        json.WriteString("path", article.Article.Path);
        json.WriteString("headline", article.Article.Title);
        json.WriteString("outlet", article.Article.Outlet);
        json.WriteString("published", article.Article.Published?.ToString());
        json.WriteNumber("words", article.WordCount);
        json.WriteString("copy_of", article.CopyOf);
        json.WriteString("relation", article.Relation is { } relation ? EnumText.Write(relation) : null);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CopyChanges changes)
    {
        json.WriteStartObject();
        json.WriteString("article", changes.Copy.Id);
        json.WriteString("copy_of", changes.Origin.Id);
        json.WriteStartArray("differences");
        foreach (var difference in changes.Differences)
        {
            json.WriteStartObject();
            json.WriteString("words", difference.Other.Of(changes.Copy.Text));
            Write(json, "span", difference.Other);
            json.WriteString("origin_words", difference.One.Of(changes.Origin.Text));
            Write(json, "origin_span", difference.One);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, TextSpan span)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Reported reported)
    {
        json.WriteStartObject();
        json.WriteString("speaker", reported.Fullest.Statement.Speaker.Name);
        json.WriteString("statement", reported.Fullest.Statement.Id);
        json.WriteStartArray("prints");
        foreach (var wording in reported.Wordings)
        {
            json.WriteStartObject();
            json.WriteString("article", wording.View.Article.Id);
            json.WriteString("statement", wording.View.Statement.Id);
            json.WriteString("wording", EnumText.Write(wording.Kind));
            json.WriteString("words", string.Join(" … ", wording.View.Statement.Content.Select(piece => piece.Words)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
