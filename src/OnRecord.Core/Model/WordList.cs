using System.Reflection;

namespace OnRecord;

/// <summary>Reads the word lists that are embedded in the program: one entry a line, <c>#</c> begins a comment, <c>[name]</c> begins a part.</summary>
public static class WordList
{
    /// <summary>The entries of a list, trimmed, without comments and parts.</summary>
    /// <param name="folder">The folder of the stage that reads it, such as <c>Extract</c>.</param>
    /// <param name="name">The file in its <c>Data</c> folder.</param>
    /// <exception cref="InvalidOperationException">The list was not built into the program.</exception>
    public static IEnumerable<string> Lines(string folder, string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"OnRecord.{folder}.Data.{name}")
            ?? throw new InvalidOperationException($"The word list {folder}/Data/{name} is not built in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Split('#', 2)[0].Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }

    /// <summary>The parts of a list by name, each with its white-space separated words.</summary>
    /// <exception cref="InvalidOperationException">The list was not built into the program.</exception>
    public static IReadOnlyDictionary<string, HashSet<string>> Parts(string folder, string name)
    {
        var parts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in Lines(folder, name))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                words = parts[line[1..^1]] = new HashSet<string>(StringComparer.Ordinal);
            }
            else
            {
                words.UnionWith(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return parts;
    }
}
