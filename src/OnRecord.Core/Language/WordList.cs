using System.Collections.Frozen;

namespace OnRecord.Language;

/// <summary>
/// A list of words from the folder Data: one entry a line, what follows a <c>#</c> and a blank is a comment. Words are
/// looked up without regard to case and without making a string.
/// </summary>
internal sealed class WordList
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly int _longest;

    private WordList(FrozenSet<string> words)
    {
        _words = words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = words.Max(word => word.Length);
    }

    /// <summary>The list in a file of Data.</summary>
    public static WordList Read(string file) =>
        new(Lines(file).ToFrozenSet(StringComparer.OrdinalIgnoreCase));

    /// <summary>The lines of a file of Data without comments.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"OnRecord.Language.Data.{file}")
            ?? throw new InvalidOperationException($"The word list {file} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf("# ", StringComparison.Ordinal);
            var entry = (comment < 0 ? line : line[..comment]).Trim();
            if (entry.Length > 0)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Whether the word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => word.Length <= _longest && _words.Contains(word);
}
