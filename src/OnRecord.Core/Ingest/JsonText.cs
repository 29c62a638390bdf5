using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OnRecord.Ingest;

/// <summary>The text that a JSON string stands for.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Map">Leads from them to the text of the record.</param>
/// <param name="Replaced">How many escapes of NUL or half a surrogate pair became U+FFFD.</param>
internal sealed record JsonText(string Text, OffsetMap Map, int Replaced)
{
    /// <summary>What the string with this content, in a correct record, stands for.</summary>
    public static JsonText Of(string record, TextSpan content)
    {
        var made = new Maker(record);
        made.Add(content);
        return made.Made;
    }

    /// <summary>The text of a field that is a string, or a list of paragraphs, which an empty line then parts; null for anything else.</summary>
    public static JsonText? OfField(string record, JsonField field)
    {
        if (field.Kind == JsonTokenType.String)
        {
            return Of(record, field.Span);
        }

        var elements = field.Kind == JsonTokenType.StartArray ? JsonRecord.Inside(record, field.Span).Children : [];
        if (elements.IsEmpty || elements.Any(element => element.Kind != JsonTokenType.String))
        {
            return null;
        }

        var made = new Maker(record);
        foreach (var element in elements)
        {
            made.Part(element.Span.Start);
            made.Add(element.Span);
        }

        return made.Made;
    }

    /// <summary>A value in words: of an object its name, of a list its elements with commas; null where there are none.</summary>
    public static string? Plain(string record, JsonField field)
    {
        switch (field.Kind)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return Of(record, field.Span).Text;
            case JsonTokenType.StartObject:
                var named = JsonRecord.Inside(record, field.Span).Children.FirstOrDefault(child => child.Name.Equals("name", StringComparison.OrdinalIgnoreCase));
                return named.Kind == JsonTokenType.None ? field.Span.Of(record) : Plain(record, named);
            case JsonTokenType.StartArray:
                var elements = JsonRecord.Inside(record, field.Span).Children;
                return string.Join(", ", elements.Select(element => Plain(record, element)).Where(words => !string.IsNullOrWhiteSpace(words)));
            default:
                return field.Span.Of(record);
        }
    }

    private sealed class Maker(string record)
    {
        private readonly StringBuilder _text = new();
        private readonly OffsetMapBuilder _map = new();
        private int _replaced;

        public JsonText Made => new(_text.ToString(), _map.ToMap(), _replaced);

        public void Part(int at)
        {
            if (_text.Length > 0)
            {
                _text.Append("\n\n");
                _map.Add(2, new TextSpan(at, 0));
            }
        }

        public void Add(TextSpan content)
        {
            var at = content.Start;
            while (at < content.End)
            {
                var escape = record.IndexOf('\\', at, content.End - at);
                var end = escape < 0 ? content.End : escape;
                _text.Append(record, at, end - at);
                _map.Add(end - at, TextSpan.Between(at, end));
                at = escape < 0 ? end : Escape(escape);
            }
        }

        // Adds what stands at the backslash and says where it ends. The record was read before, so the escape is complete.
        private int Escape(int at)
        {
            var sign = record[at + 1] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => Unit(at),
                var itself => itself,
            };
            if (record[at + 1] != 'u')
            {
                return Put(at, 2, sign);
            }

            if (char.IsHighSurrogate(sign) && IsUnit(at + 6) && Unit(at + 6) is var low && char.IsLowSurrogate(low))
            {
                return Put(at, 12, sign, low);
            }

            var isBad = sign == '\0' || char.IsSurrogate(sign);
            _replaced += isBad ? 1 : 0;
            return Put(at, 6, isBad ? '\uFFFD' : sign);
        }

        private int Put(int at, int length, params ReadOnlySpan<char> signs)
        {
            _text.Append(signs);
            _map.Add(signs.Length, new TextSpan(at, length));
            return at + length;
        }

        private bool IsUnit(int at) => at + 6 <= record.Length && record[at] == '\\' && record[at + 1] == 'u';

        private char Unit(int at) => (char)ushort.Parse(record.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
