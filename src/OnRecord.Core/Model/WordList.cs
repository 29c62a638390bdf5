using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord;

/// <summary>
/// Reads the word lists that are built into the program, the files in a folder's <c>Data</c>: one entry a line, and what
/// follows a <c>#</c> and a blank is a comment.
/// </summary>
internal static class WordList
{
    private const string Comment = "# ";

    /// <summary>The entries of a list in order, without white space at their ends.</summary>
    /// <param name="folder">The folder of the stage that reads it, such as <c>Extract</c>.</param>
    /// <param name="file">The file in its <c>Data</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such list: the program was built wrongly.</exception>
    public static IEnumerable<string> Lines(string folder, string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"OnRecord.{folder}.Data.{file}")
            ?? throw new InvalidOperationException($"The word list {folder}/Data/{file} is not built in.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf(Comment, StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }

    /// <summary>A list as a set; the case of letters does not count.</summary>
    public static FrozenSet<string> Words(string folder, string file) => Lines(folder, file).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A list whose entries have the form <c>key = value</c>, in order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Pairs(string folder, string file) =>
        [.. Lines(folder, file).Select(entry => entry.Split('=', 2, StringSplitOptions.TrimEntries)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];

    /// <summary>The parts of a list, each with its words parted by blanks; an entry <c>[name]</c> begins a part.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Parts(string folder, string file)
    {
        var parts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (var line in Lines(folder, file))
        {
            if (line.StartsWith('[') && line.EndsWith(']'))
            {
                words = parts[line[1..^1]] = [];
            }
            else
            {
                words.AddRange(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return parts.ToFrozenDictionary(part => part.Key, part => part.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
