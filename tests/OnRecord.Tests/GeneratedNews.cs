using System.Globalization;
using System.Text;
using System.Text.Json;
using OnRecord.Ingest;

namespace OnRecord.Tests;

/// <summary>Invented news, the same for the same number: as text, as lines of JSON, and as drafts.</summary>
public static class GeneratedNews
{
    private static readonly string[] _people = ["Ada Brennick", "Tomas Quill", "Ines Okoro", "Jory Vandermeer", "Selma Åström", "Pavel Dušek"];
    private static readonly string[] _subjects = ["the harbour treaty", "our grain terminal", "the northern railway", "a joint patrol", "the fishing quota", "the ferry line"];
    private static readonly string[] _verbs = ["will strengthen", "cannot replace", "must not delay", "has already changed", "would endanger", "may well settle"];
    private static readonly string[] _objects = ["the peace of both shores", "what we agreed in spring", "every village on the coast", "the budget of the province", "trust between neighbours"];
    private static readonly string[] _days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

    /// <summary>The text of an article: a title and four to eight paragraphs with one quotation each.</summary>
    public static string Text(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Talks on {Pick(random, _subjects)} enter round {number}\n\n");
        var paragraphs = random.Next(4, 9);
        for (var paragraph = 0; paragraph < paragraphs; paragraph++)
        {
            text.Append(CultureInfo.InvariantCulture, $"“{Sentence(random)} in case {number}.{paragraph},” said {Pick(random, _people)} on {Pick(random, _days)}. ");
            text.Append(CultureInfo.InvariantCulture, $"Observers noted that {Pick(random, _subjects)} {Pick(random, _verbs)} {Pick(random, _objects)}.\n\n");
        }

        return text.ToString();
    }

    /// <summary>The day on which it was published; null for every fifth.</summary>
    public static DateOnly? Published(int number) => number % 5 == 0 ? null : new DateOnly(2021, 1, 1).AddDays(number % 700);

    /// <summary>Articles as lines of JSON.</summary>
    public static string JsonLines(int count) => string.Concat(Enumerable.Range(1, count).Select(number => JsonSerializer.Serialize(new
    {
        id = $"news-{number}",
        title = Text(number).Split('\n')[0],
        text = Text(number),
        date = Published(number)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        outlet = $"The {(number % 3 == 0 ? "Harbour Post" : "Coast Courier")}",
    }) + "\n"));

    /// <summary>An article as a draft.</summary>
    public static Draft Draft(int number, string? address = null, params (string Name, string Value)[] fields)
    {
        var text = Text(number);
        var source = SourceDocument.Of(address ?? $"{number:0000}.txt", "", [.. Encoding.UTF8.GetBytes(text)], "text", "utf-8", "valid utf-8");
        var stated = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(
            StringComparer.Ordinal, fields.Select(field => KeyValuePair.Create(field.Name, new Stated<string>(field.Value, "metadata"))));
        return new Draft { Source = source, Text = text, Origin = OffsetMap.Identity, Markup = MarkupKind.None, Fields = stated };
    }

    /// <summary>Articles as they arrive.</summary>
    public static IEnumerable<Arrival> Arrivals(int count) => Enumerable.Range(1, count).Select(number => Arrival.Of(Draft(number)));

    private static string Sentence(Random random)
    {
        var sentence = $"{Pick(random, _subjects)} {Pick(random, _verbs)} {Pick(random, _objects)}";
        return char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private static string Pick(Random random, string[] choices) => choices[random.Next(choices.Length)];
}
