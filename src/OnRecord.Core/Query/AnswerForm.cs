using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>The machine form of answers that are not findings: actors, quotations looked for, runs, faults, rejections. One JSON object a line; fields are only ever added.</summary>
public static class AnswerForm
{
    /// <summary>An actor as one line.</summary>
    public static string Line(ActorView actor) => Line(json => Fields(json, actor));

    /// <summary>All about an actor as one line.</summary>
    public static string Line(ActorPage page) => Line(json =>
    {
        Fields(json, page.Actor);
        List(json, "names", page.Names, (writer, name) =>
        {
            writer.WriteString("name", name.Name);
            writer.WriteNumber("mentions", name.Mentions);
            writer.WriteNumber("articles", name.Articles);
            Days(writer, name.First, name.Last);
        });
        List(json, "offices", page.Offices, (writer, office) =>
        {
            writer.WriteString("office", office.Office);
            writer.WriteNumber("articles", office.Articles);
            Days(writer, office.First, office.Last);
        });
        List(json, "months", page.Months, (writer, month) =>
        {
            writer.WriteString("month", month.Month?.ToString("yyyy-MM", CultureInfo.InvariantCulture));
            writer.WriteNumber("statements", month.Statements);
        });
        json.WriteStartArray("latest");
        foreach (var statement in page.Latest)
        {
            MachineForm.Write(json, statement);
        }

        json.WriteEndArray();
    });

    /// <summary>What became of the question for a quotation, as one line.</summary>
    public static string Line(Verification verification) => Line(json =>
    {
        json.WriteString("kind", "verification");
        json.WriteString("quote", verification.Quote);
        json.WriteString("speaker", verification.Speaker);
        json.WriteString("result", NameOf(verification.Verdict));
        json.WriteNumber("articles", verification.Articles);
        json.WriteBoolean("complete", verification.IsComplete);
        json.WriteBoolean("words_left_out", verification.LeavesWordsOut);
        List(json, "places", verification.Places, Fields);
        json.WriteBoolean("speaker_known", verification.IsSpeakerKnown);
        json.WritePropertyName("nearest");
        if (verification.Nearest is not { } nearest)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        Fields(json, nearest);
        json.WriteEndObject();
    });

    /// <summary>How many statements have something in common, as one line.</summary>
    public static string Line(StatementCount count, CountBy by) => Line(json =>
    {
        json.WriteString("kind", "count");
        json.WriteString("by", EnumText.Write(by));
        json.WriteString("value", count.Value);
        json.WriteString("actor", count.Actor);
        json.WriteNumber("statements", count.Statements);
        Days(json, count.First, count.Last);
    });

    /// <summary>A run as one line.</summary>
    public static string Line(RunSummary summary) => Line(json =>
    {
        json.WriteString("kind", "run");
        json.WriteString("id", summary.Run.Id);
        json.WriteString("version", summary.Run.Version);
        Strings(json, "stages", summary.Run.Stages);
        Strings(json, "models", summary.Run.Models);
        json.WriteString("started", Time(summary.Started));
        json.WriteString("finished", summary.Finished is { } finished ? Time(finished) : null);
        json.WriteNumber("articles", summary.Articles);
        json.WriteNumber("statements", summary.Statements);
        json.WriteNumber("rejections", summary.Rejections);
    });

    /// <summary>A fault as one line.</summary>
    public static string Line(Fault fault) => Line(json =>
    {
        json.WriteString("kind", "fault");
        json.WriteString("in", fault.Kind);
        json.WriteString("id", fault.Id);
        json.WriteString("detail", fault.Detail);
    });

    /// <summary>A rejection as one line.</summary>
    public static string Line(Rejection rejection) => Line(json =>
    {
        json.WriteString("kind", "rejection");
        json.WriteString("path", rejection.Address);
        json.WriteString("reason", rejection.Reason);
        json.WriteString("detail", rejection.Detail);
    });

    /// <summary>One JSON object on one line, without a line feed.</summary>
    /// <param name="fields">Writes its fields.</param>
    public static string Line(Action<Utf8JsonWriter> fields) => Json.Written(json =>
    {
        json.WriteStartObject();
        fields(json);
        json.WriteEndObject();
    });

    /// <summary>The verdict as people and programs read it.</summary>
    public static string NameOf(Verdict verdict) => verdict switch
    {
        Verdict.Exact => "EXACT",
        Verdict.Near => "NEAR",
        Verdict.Elsewhere => "ELSEWHERE",
        _ => "NOT FOUND",
    };

    private static void Fields(Utf8JsonWriter json, ActorView actor)
    {
        json.WriteString("kind", "actor");
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteString("type", EnumText.Write(actor.Type));
        json.WriteNumber("articles", actor.Articles);
        json.WriteNumber("mentions", actor.Mentions);
        json.WriteNumber("statements", actor.Statements);
    }

    private static void Fields(Utf8JsonWriter json, QuotedPlace place)
    {
        json.WriteString("article", place.Article.Id);
        json.WriteString("path", place.Article.Path);
        json.WriteString("headline", place.Article.Title);
        json.WriteString("outlet", place.Article.Outlet);
        json.WriteString("published", place.Article.Published?.ToString());
        json.WriteStartArray("span");
        json.WriteNumberValue(place.Span.Start);
        json.WriteNumberValue(place.Span.End);
        json.WriteEndArray();
        json.WriteString("words", place.Words);
        json.WriteString("statement", place.Statement?.Id);
        json.WriteString("speaker", place.Statement?.Speaker.Name);
        json.WriteBoolean("asked_speaker", place.IsAskedSpeaker);
        json.WriteString("basis", EnumText.Write(place.Statement?.Speaker.Basis));
        json.WritePropertyName("similarity");
        json.WriteRawValue(Rounded(place).ToString("0.00", CultureInfo.InvariantCulture));
        List(json, "differences", place.Differences, Fields);
    }

    // What differs is never told to be the same.
    private static double Rounded(QuotedPlace place) => place.Differences.IsEmpty ? place.Similarity : Math.Min(place.Similarity, 0.99);

    private static void Fields(Utf8JsonWriter json, Difference difference)
    {
        json.WriteString("difference", EnumText.Write(difference.Kind));
        json.WriteString("quote", difference.Quote);
        json.WriteString("words", difference.Words);
        json.WriteStartArray("span");
        json.WriteNumberValue(difference.Span.Start);
        json.WriteNumberValue(difference.Span.End);
        json.WriteEndArray();
        json.WriteBoolean("negation", difference.IsNegation);
        json.WriteBoolean("number", difference.IsNumber);
    }

    private static void List<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> fields)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            fields(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static void Days(Utf8JsonWriter json, DateOnly? first, DateOnly? last)
    {
        json.WriteString("first", first?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("last", last?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
