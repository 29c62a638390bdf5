namespace OnRecord.Ingest;

/// <summary>Reads the word lists of this folder, which are embedded in the library.</summary>
internal static class DataFile
{
    /// <summary>The entries of a list, without comments and empty lines.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream($"OnRecord.Ingest.Data.{name}")
            ?? throw new InvalidOperationException($"The library was built without {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
