using System.Collections.Immutable;
using OnRecord.Ingest;

namespace OnRecord.Lab.Seeds;

/// <summary>Reads a folder of text files as the product does, with the table that says when each was published.</summary>
public static class SeedFolder
{
    /// <summary>The drafts in the order of their names; metadata.csv is used when it is there.</summary>
    public static ImmutableArray<Draft> Drafts(string folder)
    {
        var table = Path.Combine(folder, "metadata.csv");
        var collection = new Collection(new ReadOptions { MetadataTables = File.Exists(table) ? [table] : [] });
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal);
        return [.. collection.Read(files).Select(arrival => arrival.Draft).OfType<Draft>()];
    }
}
