using System.Globalization;
using System.Text;

namespace OnRecord.Clean;

/// <summary>Folds lines for comparison, so that <c>Share:</c>, <c>[SHARE]</c> and <c>Share</c> are the same line.</summary>
internal static class LineFolding
{
    /// <summary>The folded letters and digits, with single blanks in place of all else; apostrophes are left out.</summary>
    public static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var sign in Folding.Fold(words))
        {
            if (IsOfWord(sign))
            {
                folded.Append(sign);
            }
            else if (sign != '\'' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    // Marks that folding leaves are part of the spelling in their scripts.
    private static bool IsOfWord(char sign) =>
        char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
