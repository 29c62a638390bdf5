using System.Globalization;
using System.Text;
namespace OnRecord.Language;
/// <summary>temp</summary>
public static class Folding
{
    /// <summary>temp</summary>
    public static string Fold(string text)
    {
        var b = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD)) { if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) b.Append(c == 'ı' ? 'i' : char.ToLowerInvariant(c)); }
        return b.ToString();
    }
}
