using System.Globalization;
using System.Text;

namespace OnRecord.Language;

/// <summary>What characters are, for cutting words. Positions are code units; a lone surrogate is a sign.</summary>
internal static class Characters
{
    private const string Apostrophes = "'’`‘´ʼ";

    /// <summary>How many code units the letter, digit or mark at a position takes; 0 when there is none.</summary>
    public static int WordLength(string text, int at)
    {
        var character = text[at];
        if (character < 128)
        {
            return char.IsAsciiLetterOrDigit(character) ? 1 : 0;
        }

        if (!char.IsHighSurrogate(character))
        {
            return IsWord(CharUnicodeInfo.GetUnicodeCategory(character)) ? 1 : 0;
        }

        return Rune.TryGetRuneAt(text, at, out var rune) && IsWord(Rune.GetUnicodeCategory(rune)) ? 2 : 0;
    }

    /// <summary>Whether a word goes on or begins at a position before <paramref name="end"/>.</summary>
    public static bool IsWordAt(string text, int at, int end) => at < end && WordLength(text, at) > 0;

    /// <summary>Whether it is one of the glyphs that people write for an apostrophe.</summary>
    public static bool IsApostrophe(char character) => Apostrophes.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether all are ASCII or other decimal digits.</summary>
    public static bool AreDigits(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsDigit(character))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    /// <summary>Whether all are letters.</summary>
    public static bool AreLetters(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetter(character))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    private static bool IsWord(UnicodeCategory category) =>
        category <= UnicodeCategory.LetterNumber || category == UnicodeCategory.Format;
}
