using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Store;

/// <summary>How those parts of an article that are no single value stand in their columns.</summary>
internal static class ArticleColumns
{
    /// <summary>The rule of each field that is known, and where it stands: <c>{"title":["rule",start,end],…}</c>.</summary>
    public static string Stated(Article article) => Json.Written(json =>
    {
        json.WriteStartObject();
        Write(json, "title", article.Title);
        Write(json, "outlet", article.Outlet);
        Write(json, "byline", article.Byline);
        Write(json, "dateline", article.Dateline);
        Write(json, "url", article.Url);
        Write(json, "published", article.Published);
        Write(json, "language", article.Language);
        json.WriteEndObject();
    });

    /// <summary>A field with its rule, from its own column and from the one that <see cref="Stated(Article)"/> made; null when it is not known.</summary>
    /// <exception cref="KeyNotFoundException">There is a value without a rule.</exception>
    public static Stated<T>? Stated<T>(JsonElement stated, string name, T? value)
        where T : class => value is null ? null : Stated(stated.GetProperty(name), value);

    /// <summary>The publication date in the same way.</summary>
    public static Stated<DateInterval>? Published(JsonElement stated, DateInterval? value) =>
        value is { } days ? Stated(stated.GetProperty("published"), days) : null;

    /// <summary>Other fields as an object.</summary>
    public static string Fields(ImmutableSortedDictionary<string, string> fields) => fields.IsEmpty ? "{}" : Json.Written(json =>
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    });

    /// <summary>The other fields of a column.</summary>
    public static ImmutableSortedDictionary<string, string> Fields(string column) => Json.Read(column, root =>
        root.EnumerateObject().ToImmutableSortedDictionary(field => field.Name, field => field.Value.GetString() ?? "", StringComparer.Ordinal));

    /// <summary>Blocks: <c>[[start,end,"kind","rule",paragraph],…]</c>.</summary>
    public static string Blocks(ImmutableArray<Block> blocks) => Json.Written(json =>
    {
        json.WriteStartArray();
        foreach (var block in blocks)
        {
            json.WriteStartArray();
            json.WriteNumberValue(block.Span.Start);
            json.WriteNumberValue(block.Span.End);
            json.WriteStringValue(EnumText.Write(block.Kind));
            json.WriteStringValue(block.Rule);
            json.WriteNumberValue(block.Paragraph);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>The blocks of a column.</summary>
    public static ImmutableArray<Block> Blocks(string column) =>
        Json.Read(column, root => root.EnumerateArray().Select(Block).ToImmutableArray());

    /// <summary>An offset map as numbers of seven bits a byte, three a segment; null for the map of a text that was taken as it is.</summary>
    public static byte[]? Origin(OffsetMap map)
    {
        if (map.IsIdentity)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var segment in map.Segments)
        {
            writer.Write7BitEncodedInt(segment.TextLength);
            writer.Write7BitEncodedInt(segment.SourceStart);
            writer.Write7BitEncodedInt(segment.SourceLength);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The offset map of a column.</summary>
    /// <exception cref="EndOfStreamException">The column is damaged.</exception>
    public static OffsetMap Origin(byte[]? column)
    {
        if (column is null)
        {
            return OffsetMap.Identity;
        }

        var segments = ImmutableArray.CreateBuilder<OffsetSegment>();
        using var reader = new BinaryReader(new MemoryStream(column));
        for (var at = 0; reader.BaseStream.Position < column.Length; at += segments[^1].TextLength)
        {
            segments.Add(new OffsetSegment(at, reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt()));
        }

        return new OffsetMap(segments.ToImmutable());
    }

    private static void Write<T>(Utf8JsonWriter json, string name, Stated<T>? field)
    {
        if (field is null)
        {
            return;
        }

        json.WriteStartArray(name);
        json.WriteStringValue(field.Rule);
        if (field.Span is { } span)
        {
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
        }

        json.WriteEndArray();
    }

    private static Stated<T> Stated<T>(JsonElement how, T value) =>
        new(value, how[0].GetString() ?? "", how.GetArrayLength() == 3 ? TextSpan.Between(how[1].GetInt32(), how[2].GetInt32()) : null);

    private static Block Block(JsonElement part) =>
        new(TextSpan.Between(part[0].GetInt32(), part[1].GetInt32()), EnumText.Read<BlockKind>(part[2].GetString() ?? ""), part[3].GetString() ?? "", part[4].GetInt32());
}
