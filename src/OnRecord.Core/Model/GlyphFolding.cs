using System.Globalization;
using System.Text;

namespace OnRecord;

/// <summary>Writes signs that have many glyphs in one, and small letters.</summary>
internal static class GlyphFolding
{
    /// <summary>The text in small letters with one glyph for each kind of sign, digits of one script, no invisible characters and no lone surrogates.</summary>
    public static string Unify(string text)
    {
        var unified = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp)
            {
                AppendAstral(unified, rune);
            }
            else if (Of((char)rune.Value) is var sign and not '\0')
            {
                unified.Append(sign);
            }
        }

        return unified.ToString();
    }

    private static void AppendAstral(StringBuilder unified, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
        {
            unified.Append(Rune.ToLowerInvariant(rune));
        }
    }

    /// <summary>The glyph to write; NUL for none.</summary>
    private static char Of(char sign) => sign switch
    {
        '’' or '‘' or '‚' or '‛' or 'ʼ' or 'ʻ' or 'ʹ' or '`' or '´' or '′' or '‹' or '›' or '＇' or '׳' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' or '״' or '〝' or '〞' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '－' or '־' => '-',
        _ => Other(sign),
    };

    private static char Other(char sign) => char.GetUnicodeCategory(sign) switch
    {
        UnicodeCategory.Format => '\0',
        UnicodeCategory.OtherNotAssigned when sign >= '\ufffe' => '\ufffd', // no character; Normalize throws on it
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(sign)),
        _ => char.ToLowerInvariant(sign),
    };
}
