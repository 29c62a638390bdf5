using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace OnRecord.Ingest;

/// <summary>A JSON value with the exact places of what it holds, which the usual readers do not give.</summary>
/// <param name="Kind">The token it begins with; None when it is not correct.</param>
/// <param name="Children">The fields of an object or the elements of an array.</param>
/// <param name="Error">What is wrong with it; null when nothing is.</param>
internal sealed record JsonRecord(JsonTokenType Kind, ImmutableArray<JsonField> Children, string? Error)
{
    /// <summary>Reads a text that is one JSON value. Values nested deeper than 64 are an error.</summary>
    public static JsonRecord Parse(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var kind = reader.TokenType;
            var children = Read(ref reader, new Places(text, bytes));
            while (reader.Read())
            {
            }

            return new(kind, children, null);
        }
        catch (JsonException error)
        {
            var end = error.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            var place = error.BytePositionInLine is { } at ? $" (at byte {at} of the line)" : "";
            return new(JsonTokenType.None, [], (end < 0 ? error.Message : error.Message[..end]) + place);
        }
    }

    /// <summary>Reads a value inside a text that has been read as correct; places count in that text.</summary>
    public static JsonRecord Inside(string text, TextSpan span)
    {
        var inner = Parse(span.Of(text));
        return inner with { Children = [.. inner.Children.Select(child => child with { Span = child.Span with { Start = child.Span.Start + span.Start } })] };
    }

    private static ImmutableArray<JsonField> Read(ref Utf8JsonReader reader, Places places)
    {
        var children = ImmutableArray.CreateBuilder<JsonField>();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject && reader.TokenType != JsonTokenType.StartArray)
        {
            return [];
        }

        while (reader.Read() && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var name = "";
            if (isObject)
            {
                name = JsonText.Of(places.Text, Span(ref reader, places)).Text;
                reader.Read();
            }

            children.Add(new(name, reader.TokenType, Span(ref reader, places)));
        }

        return children.ToImmutable();
    }

    // The value at which the reader stands; afterwards it stands at its end.
    private static TextSpan Span(ref Utf8JsonReader reader, Places places)
    {
        var isString = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var start = (int)reader.TokenStartIndex;
        if (isString)
        {
            return TextSpan.Between(places.Of(start + 1), places.Of(start + 1 + reader.ValueSpan.Length));
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            reader.Skip();
        }

        return TextSpan.Between(places.Of(start), places.Of((int)reader.BytesConsumed));
    }

    // Leads from bytes to characters. It is asked from left to right, so that all questions together take one pass.
    private sealed class Places(string text, byte[] bytes)
    {
        private int _byte;
        private int _place;

        public string Text => text;

        public int Of(int position)
        {
            if (bytes.Length == text.Length)
            {
                return position;
            }

            _place += Encoding.UTF8.GetCharCount(bytes.AsSpan(_byte, position - _byte));
            _byte = position;
            return _place;
        }
    }
}
