using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OnRecord.Store;

/// <summary>Columns that hold several values: JSON, so that plain SQL can read them too.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What <paramref name="write"/> writes.</summary>
    public static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A list of strings.</summary>
    public static string List(ImmutableArray<string> values) => values.IsEmpty ? "[]" : Written(json =>
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    });

    /// <summary>The list of strings that was written so.</summary>
    public static ImmutableArray<string> List(string text) =>
        text == "[]" ? [] : Read(text, root => root.EnumerateArray().Select(value => value.GetString() ?? "").ToImmutableArray());

    /// <summary>What <paramref name="read"/> makes of the text.</summary>
    public static T Read<T>(string text, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(text);
        return read(document.RootElement);
    }
}
