using System.Globalization;
using System.Text;

namespace OnRecord.Neural.Pieces;

/// <summary>
/// What an uncased BERT vocabulary makes of a character before it is looked up: controls vanish, marks on letters are taken
/// off (canonical decomposition without category Mn), capitals become small. The answers are kept, since the
/// decomposition of a single character is slow and texts use few different ones.
/// </summary>
internal static class FoldedCharacters
{
    /// <summary>What blanks become.</summary>
    public const string Blank = " ";

    private const int PageSize = 256;

    // Written without a lock: every thread would write an equal string.
    private static readonly string?[]?[] _pages = new string?[0x110000 / PageSize][];

    /// <summary>What becomes of a character: <see cref="Blank"/>, nothing, or small letters and signs.</summary>
    public static string Of(Rune rune)
    {
        var page = _pages[rune.Value / PageSize] ??= new string?[PageSize];
        return page[rune.Value % PageSize] ??= Fold(rune);
    }

    /// <summary>Whether a character stands for itself, with a word's end before and after it: the CJK ideographs, as the published tokenizer lists them.</summary>
    public static bool IsIdeograph(Rune rune) => rune.Value is
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x2A6DF) or (>= 0x2A700 and <= 0x2B73F)
        or (>= 0x2B740 and <= 0x2B81F) or (>= 0x2B920 and <= 0x2CEAF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x2F800 and <= 0x2FA1F);

    /// <summary>Whether a folded character is a sign that stands for itself: all ASCII signs and the categories of punctuation.</summary>
    public static bool IsSign(Rune rune) => rune.IsAscii
        ? rune.Value > ' ' && !Rune.IsLetterOrDigit(rune)
        : Rune.GetUnicodeCategory(rune) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;

    private static string Fold(Rune rune)
    {
        if (rune.Value is '\t' or '\n' or '\r')
        {
            return Blank;
        }

        if (IsDropped(rune))
        {
            return "";
        }

        return Rune.IsWhiteSpace(rune) ? Blank : Bare(rune);
    }

    private static bool IsDropped(Rune rune) =>
        rune.Value is 0 or 0xFFFD
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse;

    private static string Bare(Rune rune)
    {
        var bare = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                bare.Append(Rune.ToLowerInvariant(part).ToString());
            }
        }

        return bare.ToString();
    }
}
