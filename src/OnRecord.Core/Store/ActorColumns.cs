using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Store;

/// <summary>How an actor's mentions stand in their column: <c>[[start,end,"form"],…]</c>.</summary>
internal static class ActorColumns
{
    /// <summary>The mentions as a column.</summary>
    public static string Mentions(ImmutableArray<Mention> mentions) => Json.Written(json =>
    {
        json.WriteStartArray();
        foreach (var mention in mentions)
        {
            json.WriteStartArray();
            json.WriteNumberValue(mention.Span.Start);
            json.WriteNumberValue(mention.Span.End);
            json.WriteStringValue(EnumText.Write(mention.Form));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    /// <summary>The mentions of a column.</summary>
    public static ImmutableArray<Mention> Mentions(string column) =>
        Json.Read(column, root => root.EnumerateArray().Select(Mention).ToImmutableArray());

    private static Mention Mention(JsonElement part) =>
        new(TextSpan.Between(part[0].GetInt32(), part[1].GetInt32()), EnumText.Read<MentionForm>(part[2].GetString() ?? ""));
}
