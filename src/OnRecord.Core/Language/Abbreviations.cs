using System.Collections.Frozen;

namespace OnRecord.Language;

/// <summary>The words that keep their full stop, from <c>Data/abbreviations.txt</c>.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, (string Written, AbbreviationKind Kind)>.AlternateLookup<ReadOnlySpan<char>> _kinds =
        WordList.Lines("Language", "abbreviations.txt")
            .Select(line => line.Split(' '))
            .ToFrozenDictionary(
                parts => parts[0],
                parts => (parts[0], Enum.Parse<AbbreviationKind>(parts[1])),
                StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of the abbreviation without its full stop; null when it is none. An entry with a capital needs a capital.</summary>
    public static AbbreviationKind? KindOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > 8 || !_kinds.TryGetValue(word, out var entry))
        {
            return null;
        }

        return char.IsUpper(entry.Written[0]) && !char.IsUpper(word[0]) ? null : entry.Kind;
    }

    /// <summary>Whether it is letters with full stops between them, such as <c>U.S</c>, <c>p.m</c> or <c>Ph.D</c>.</summary>
    public static bool IsDotted(ReadOnlySpan<char> word)
    {
        var (dots, letters) = (0, 0);
        foreach (var character in word)
        {
            if (character == '.' && letters > 0)
            {
                (dots, letters) = (dots + 1, 0);
            }
            else if (!char.IsLetter(character) || ++letters > 2)
            {
                return false;
            }
        }

        return dots > 0 && letters > 0;
    }
}
