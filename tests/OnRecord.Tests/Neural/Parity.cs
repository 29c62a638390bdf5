using System.Collections.Immutable;
using System.Text.Json;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Pieces;

namespace OnRecord.Tests.Neural;

/// <summary>What training wrote down for tests: <c>onrecord-parity.json</c>.</summary>
internal static class Parity
{
    public static ImmutableArray<JsonElement> Articles()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Models, "onrecord-parity.json")));
        return [.. document.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.Clone())];
    }

    public static ArticleWords Words(JsonElement article) => new(
        article.GetProperty("text").GetString()!,
        [.. article.GetProperty("words").EnumerateArray().Select(word => new WordSpan(word[0].GetInt32(), word[1].GetInt32()))],
        [.. Numbers(article, "case").Select(row => (byte)row)],
        [.. Numbers(article, "quotation").Select(row => (byte)row)],
        [.. Numbers(article, "sentences")],
        [.. Numbers(article, "paragraphs")]);

    public static IEnumerable<float[]> Rows(JsonElement article, string name) =>
        article.GetProperty(name).EnumerateArray().Select(row => row.EnumerateArray().Select(value => value.GetSingle()).ToArray());

    public static IEnumerable<int> Numbers(JsonElement article, string name) => article.GetProperty(name).EnumerateArray().Select(value => value.GetInt32());

    public static IEnumerable<string> Texts(JsonElement article, string name) => article.GetProperty(name).EnumerateArray().Select(value => value.GetString()!);
}
