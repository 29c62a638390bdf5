using System.Collections.Frozen;

namespace OnRecord.Language;

/// <summary>Words that are looked up without regard to case and without making a string.</summary>
internal sealed class WordSet(IEnumerable<string> words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a file of Data.</summary>
    public static WordSet Read(string file) => new(WordList.Lines("Language", file));

    /// <summary>Whether the word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
