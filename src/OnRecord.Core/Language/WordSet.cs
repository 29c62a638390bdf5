using System.Collections.Frozen;

namespace OnRecord.Language;

/// <summary>A word list of this folder. Words are looked up without regard to case and without making a string.</summary>
/// <param name="file">The file in Data.</param>
internal sealed class WordSet(string file)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = WordList.Words("Language", file).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is in the list.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
