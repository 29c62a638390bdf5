using System.Collections.Frozen;
using System.Collections.Immutable;

namespace OnRecord.Clean;

/// <summary>Reads the word lists of the folder Data: one entry a line, empty lines and lines that begin with # left out.</summary>
internal static class Lexicon
{
    /// <summary>The entries of a list, in order.</summary>
    /// <exception cref="InvalidOperationException">There is no such list: the program was built wrongly.</exception>
    public static ImmutableArray<string> Entries(string name)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream($"OnRecord.Clean.Data.{name}.txt")
            ?? throw new InvalidOperationException($"The word list {name} is not built in.");
        using var reader = new StreamReader(stream);
        var entries = ImmutableArray.CreateBuilder<string>();
        while (reader.ReadLine() is { } line)
        {
            var entry = line.Trim();
            if (entry.Length > 0 && entry[0] != '#')
            {
                entries.Add(entry);
            }
        }

        return entries.ToImmutable();
    }

    /// <summary>A list as a set; the case of letters does not count.</summary>
    public static FrozenSet<string> Words(string name) => Entries(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A list whose entries have the form <c>key = value</c>, in order.</summary>
    public static ImmutableArray<KeyValuePair<string, string>> Pairs(string name) =>
        [.. Entries(name).Select(entry => entry.Split('=', 2, StringSplitOptions.TrimEntries)).Select(pair => KeyValuePair.Create(pair[0], pair[1]))];
}
