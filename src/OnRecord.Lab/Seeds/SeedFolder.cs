using System.Collections.Immutable;
using OnRecord.Ingest;

namespace OnRecord.Lab.Seeds;

/// <summary>
/// A folder of articles marked up by hand, read as the product reads it: text files beside <c>statements.json</c>, or in <c>news</c> beside
/// <c>expected.json</c> as in samples, and <c>metadata.csv</c>, which says when each was published.
/// </summary>
public static class SeedFolder
{
    /// <summary>The drafts in the order of their names; metadata.csv is used when it is there.</summary>
    public static ImmutableArray<Draft> Drafts(string folder)
    {
        var table = Path.Combine(folder, "metadata.csv");
        var collection = new Collection(new ReadOptions { MetadataTables = File.Exists(table) ? [table] : [] });
        var files = Directory.GetFiles(Texts(folder), "*.txt").Order(StringComparer.Ordinal);
        return [.. collection.Read(files).Select(arrival => arrival.Draft).OfType<Draft>()];
    }

    /// <summary>The file with the statements marked up by hand.</summary>
    public static string Answers(string folder) =>
        Path.Combine(folder, File.Exists(Path.Combine(folder, "expected.json")) ? "expected.json" : "statements.json");

    private static string Texts(string folder) => Path.Combine(folder, "news") is var news && Directory.Exists(news) ? news : folder;
}
