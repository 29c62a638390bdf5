using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>The machine form of findings: one JSON object a line. Fields are only ever added.</summary>
public static class MachineForm
{
    /// <summary>The statement as one line of JSON, without a line feed.</summary>
    public static string Line(StatementView view) => Json.Written(json => Write(json, view));

    /// <summary>Writes the statement as a JSON object.</summary>
    public static void Write(Utf8JsonWriter json, StatementView view)
    {
        var (statement, article) = (view.Statement, view.Article);
        json.WriteStartObject();
        json.WriteString("kind", "statement");
        json.WriteString("id", statement.Id);
        json.WriteString("article", article.Id);
        json.WriteString("path", article.Path);
        WriteSpeaker(json, statement.Speaker);
        WriteWords(json, "cue", statement.Cue);
        WriteContent(json, statement);
        json.WriteString("mode", EnumText.Write(statement.Mode));
        json.WriteString("act", statement.Act);
        json.WriteString("polarity", EnumText.Write(statement.Polarity));
        WriteWords(json, "addressee", statement.Addressee?.Words, "name", statement.Addressee?.Name);
        WriteSaidOn(json, statement.SaidOn);
        WriteTopics(json, statement.Topics);
        json.WriteString("reported_by", statement.ReportedBy);
        json.WriteString("section", EnumText.Write(statement.Section));
        json.WriteString("run", view.Run);
        json.WriteString("scope", EnumText.Write(statement.Scope));
        json.WriteString("headline", article.Title);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("published", article.Published?.ToString());
        if (view.Copies is { } copies)
        {
            json.WriteNumber("copies", copies);
        }

        WriteCircumstances(json, statement);
        json.WriteEndObject();
    }

    private static void WriteCircumstances(Utf8JsonWriter json, Statement statement)
    {
        WriteWords(json, "occasion", statement.Occasion);
        WriteWords(json, "channel", statement.Channel);
        WriteWords(json, "place", statement.Place);
        WriteWords(json, "modality", statement.Modality?.Words, "kind", EnumText.Write(statement.Modality?.Kind));
        WriteWords(json, "relay", statement.Relay?.Words, "name", statement.Relay?.Name);
        json.WriteStartArray("topic_words");
        foreach (var topic in statement.Topics)
        {
            json.WriteStartObject();
            WriteEvidence(json, topic.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTopics(Utf8JsonWriter json, ImmutableArray<Topic> topics)
    {
        json.WriteStartArray("topics");
        foreach (var topic in topics)
        {
            json.WriteStringValue(topic.Name);
        }

        json.WriteEndArray();
    }

    /// <summary>A field that is read from words, with one more value of its own where it has one; null when there are no words.</summary>
    private static void WriteWords(Utf8JsonWriter json, string field, Evidence? words, string? key = null, string? value = null)
    {
        json.WritePropertyName(field);
        if (words is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        if (key is not null)
        {
            json.WriteString(key, value);
        }

        WriteEvidence(json, words);
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, Speaker speaker)
    {
        json.WriteStartObject("speaker");
        json.WriteString("actor", speaker.Actor);
        json.WriteString("name", speaker.Name);
        json.WriteString("type", EnumText.Write(speaker.Type));
        WriteEvidence(json, speaker.Words);
        json.WriteString("basis", EnumText.Write(speaker.Basis));
        json.WritePropertyName("confidence");
        json.WriteRawValue(speaker.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteString("reason", speaker.Reason);
        json.WriteStartArray("candidates");
        foreach (var candidate in speaker.Candidates)
        {
            json.WriteStringValue(candidate);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartArray("content");
        foreach (var piece in statement.Content)
        {
            json.WriteStartObject();
            WriteEvidence(json, piece);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSaidOn(Utf8JsonWriter json, SaidOn? said)
    {
        json.WritePropertyName("said_on");
        if (said is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("first", Days.Write(said.Interval?.First));
        json.WriteString("last", Days.Write(said.Interval?.Last));
        WriteEvidence(json, said.Words);
        json.WriteString("basis", said.Basis);
        json.WriteString("reason", said.Reason);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, Evidence? evidence)
    {
        json.WriteString("words", evidence?.Words);
        json.WritePropertyName("span");
        if (evidence is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteNumberValue(evidence.Span.Start);
        json.WriteNumberValue(evidence.Span.End);
        json.WriteEndArray();
    }
}
