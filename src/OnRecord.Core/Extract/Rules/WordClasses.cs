using System.Collections.Frozen;

namespace OnRecord.Extract.Rules;

/// <summary>The words of <c>Data/words.txt</c> with their classes.</summary>
internal static class WordClasses
{
    private static readonly FrozenDictionary<string, WordClass> _classes = WordList.Parts("Extract", "words.txt")
        .SelectMany(part => part.Value, (part, word) => (Word: word, Class: Enum.Parse<WordClass>(part.Key)))
        .GroupBy(entry => entry.Word, entry => entry.Class, StringComparer.Ordinal)
        .ToFrozenDictionary(word => word.Key, word => word.Aggregate((one, other) => one | other), StringComparer.Ordinal);

    /// <summary>The classes of a word in lower case.</summary>
    public static WordClass Of(string lower) => _classes.GetValueOrDefault(lower);

    /// <summary>Whether a word in lower case is of one of these classes.</summary>
    public static bool Contains(this WordClass classes, string lower) => (Of(lower) & classes) != 0;
}
