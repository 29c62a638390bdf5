using System.Text.Json;

namespace OnRecord.Knowledge.Import;

/// <summary>Reads JSON that may have anything anywhere.</summary>
internal static class JsonValues
{
    /// <summary>The text of a value of the kind that is expected; null for a value of another kind.</summary>
    public static string? GetString(this JsonElement element, JsonValueKind kind) => element.ValueKind == kind ? element.GetString() : null;

    /// <summary>The texts of a property that holds one or a list; empty when there is none.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string name) =>
        element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString(JsonValueKind.String)).OfType<string>()
        : value.GetString(JsonValueKind.String) is { } text ? [text]
        : [];
}
