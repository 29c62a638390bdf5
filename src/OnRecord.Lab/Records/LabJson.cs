using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OnRecord.Lab.Records;

/// <summary>How the harness reads and writes JSON: names in lower case with underscores, text readable.</summary>
public static class LabJson
{
    /// <summary>The options for both ways.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The name of a value of an enumeration as this project writes it: <c>statement</c>, <c>publication_date</c>.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>One line of JSON.</summary>
    public static string Line(object value) => JsonSerializer.Serialize(value, Options);
}
