using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace OnRecord.Language;

/// <summary>Folds words for comparison.</summary>
public static class Folding
{
    /// <summary>Lower case, compatibility forms, without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var sign in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(sign == 'ı' ? 'i' : char.ToLowerInvariant(sign));
            }
        }

        return folded.ToString();
    }

    /// <summary>The folded words.</summary>
    public static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        foreach (var sign in Fold(text) + " ")
        {
            if (char.IsLetterOrDigit(sign) || char.IsSurrogate(sign))
            {
                word.Append(sign);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words.ToImmutable();
    }

    /// <summary>Letters and digits only, folded.</summary>
    public static string Key(string text) => string.Concat(Words(text));
}
