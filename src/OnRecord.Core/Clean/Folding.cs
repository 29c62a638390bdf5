using System.Globalization;
using System.Text;

namespace OnRecord.Clean;

/// <summary>Folds lines for comparison, so that <c>Share:</c>, <c>[SHARE]</c> and <c>Share</c> are the same line.</summary>
internal static class Folding
{
    /// <summary>The letters and digits in small letters without marks, with single blanks in place of all else.</summary>
    public static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var sign in Decomposed(words))
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
            {
                folded.Append(sign == 'ı' ? 'i' : char.ToLowerInvariant(sign));
            }
            else if (!IsMark(sign) && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    // A lone surrogate makes Normalize throw; such a text is compared as it is.
    private static string Decomposed(string words) => IsWellFormed(words) ? words.Normalize(NormalizationForm.FormKD) : words;

    private static bool IsWellFormed(string words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (char.IsHighSurrogate(words[at]) && at + 1 < words.Length && char.IsLowSurrogate(words[at + 1]))
            {
                at++;
            }
            else if (char.IsSurrogate(words[at]) || words[at] >= '\uFFFE' || words[at] is >= '\uFDD0' and <= '\uFDEF')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(char sign) =>
        CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || sign is '\'' or '’';
}
