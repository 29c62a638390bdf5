using System.Collections.Immutable;
using OnRecord.Ingest;

namespace OnRecord.Lab.Seeds;

/// <summary>Reads a folder of text files with their publication dates.</summary>
public static class SeedFolder
{
    /// <summary>The drafts in the order of their names.</summary>
    public static ImmutableArray<Draft> Drafts(string folder)
    {
        var published = File.ReadLines(Path.Combine(folder, "metadata.csv")).Skip(1).Select(line => line.Split(',')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return
        [
            .. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
                .Select(file => Product.Draft(Path.GetFileName(file), File.ReadAllText(file), (FieldNames.Published, published.GetValueOrDefault(Path.GetFileName(file))))),
        ];
    }
}
