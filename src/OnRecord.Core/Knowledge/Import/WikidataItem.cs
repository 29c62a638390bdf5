using System.Globalization;
using System.Text.Json;

namespace OnRecord.Knowledge.Import;

/// <summary>One item of a Wikidata dump: labels and statements, as far as importers ask for them.</summary>
/// <param name="json">The item.</param>
internal readonly struct WikidataItem(JsonElement json)
{
    private const int YearPrecision = 9;
    private const int MonthPrecision = 10;

    /// <summary>The number of the item; null when this is none.</summary>
    public int? Number => Property(json, "id") is { ValueKind: JsonValueKind.String } id ? NumberOf(id.GetString()) : null;

    /// <summary>Its English label; null when it has none.</summary>
    public string? Label => Property(json, "labels") is { } labels && (Property(labels, "en") ?? Property(labels, "mul")) is { } label ? Text(label, "value") : null;

    /// <summary>Its English aliases.</summary>
    public IEnumerable<string> Aliases =>
        Property(json, "aliases") is { } aliases && Property(aliases, "en") is { ValueKind: JsonValueKind.Array } english
            ? english.EnumerateArray().Select(alias => Text(alias, "value")).OfType<string>()
            : [];

    /// <summary>The statements of a property that are not deprecated.</summary>
    public IEnumerable<JsonElement> Statements(string property) =>
        Property(json, "claims") is { } claims && Property(claims, property) is { ValueKind: JsonValueKind.Array } statements
            ? statements.EnumerateArray().Where(statement => Text(statement, "rank") != "deprecated")
            : [];

    /// <summary>The items that a property names.</summary>
    public IEnumerable<int> Items(string property) => Statements(property).Select(ItemOf).OfType<int>();

    /// <summary>The first text of a property; null when there is none.</summary>
    public string? First(string property) => Statements(property).Select(statement => Value(statement, "mainsnak")?.GetString(JsonValueKind.String)).FirstOrDefault(text => text is not null);

    /// <summary>The first time of a property; null when there is none.</summary>
    public DateInterval? FirstTime(string property) => Statements(property).Select(statement => TimeOf(Value(statement, "mainsnak"))).FirstOrDefault(time => time is not null);

    /// <summary>The item that a statement names; null when it names none.</summary>
    public static int? ItemOf(JsonElement statement) => Value(statement, "mainsnak") is { ValueKind: JsonValueKind.Object } value ? NumberOf(Text(value, "id")) : null;

    /// <summary>The time that qualifies a statement; null when none does.</summary>
    public static DateInterval? TimeOf(JsonElement statement, string qualifier) =>
        Property(statement, "qualifiers") is { } qualifiers && Property(qualifiers, qualifier) is { ValueKind: JsonValueKind.Array } snaks
            ? snaks.EnumerateArray().Select(snak => TimeOf(ValueOf(snak))).FirstOrDefault(time => time is not null)
            : null;

    private static DateInterval? TimeOf(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } time || Text(time, "time") is not ['+', .. var written] || written.Length < 10)
        {
            return null;
        }

        var precision = Property(time, "precision") is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var digits) ? digits : 0;
        return precision switch
        {
            < YearPrecision => null,
            YearPrecision => FactDates.Read(written[..4]),
            MonthPrecision => FactDates.Read(written[..7]),
            _ => FactDates.Read(written[..10]),
        };
    }

    private static int? NumberOf(string? id) => id is ['Q', .. var digits] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static JsonElement? Value(JsonElement statement, string snak) => Property(statement, snak) is { } found ? ValueOf(found) : null;

    private static JsonElement? ValueOf(JsonElement snak) => Property(snak, "datavalue") is { } value ? Property(value, "value") : null;

    private static string? Text(JsonElement element, string name) => Property(element, name)?.GetString(JsonValueKind.String);

    private static JsonElement? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;
}
