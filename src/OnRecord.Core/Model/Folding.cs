using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace OnRecord;

/// <summary>
/// One way of folding text for comparing names, for indexing and for queries, so that <c>Çavuşoğlu</c> is found by
/// <c>cavusoglu</c> in every store. The databases' own folding leaves ı, ß, ø and ł alone, and is not used.
/// </summary>
public static class Folding
{
    // ASCII and the marks of printed English, each of which folds into one character whatever stands beside it.
    private static readonly SearchValues<char> _ordinary =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code), '‘', '’', '“', '”', '–', '—']);

    /// <summary>
    /// Compatibility forms unified (NFKC), small letters, diacritics of Latin, Greek, Arabic and Hebrew off, letters such
    /// as ı ß ø ł đ æ œ þ written in plain ones, apostrophes, quotation marks and dashes each in one glyph, digits of all
    /// scripts in one set, invisible characters out. A lone surrogate becomes U+FFFD. Folding twice changes nothing.
    /// </summary>
    public static string Fold(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(_ordinary))
        {
            return string.Create(text.Length, text, static (folded, text) => FoldOrdinary(text, folded));
        }

        // Glyphs come first: compatibility forms take ´ apart into a blank and a mark. They also bring new ones.
        var unified = GlyphFolding.Unify(GlyphFolding.Unify(text).Normalize(NormalizationForm.FormKC));
        var plain = LetterFolding.Strip(unified.Normalize(NormalizationForm.FormD));
        return GlyphFolding.Unify(plain.Normalize(NormalizationForm.FormKC));
    }

    /// <summary>
    /// The folded words of letters and digits, in order; an apostrophe parts words (<c>turkey s</c>). Scripts without
    /// blanks (Chinese, Japanese, Thai, Lao, Khmer, Burmese) give their pairs of neighbours.
    /// </summary>
    public static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var reader = new FoldedWords(Fold(text));
        while (reader.Read() is { } word)
        {
            words.Add(word);
        }

        return words.DrainToImmutable();
    }

    /// <summary>The folded letters and digits alone: equal for spellings that differ only in signs and blanks.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in Fold(text).EnumerateRunes())
        {
            if (FoldedWords.IsWord(rune))
            {
                key.Append(rune);
            }
        }

        return key.ToString();
    }

    private static void FoldOrdinary(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var at = 0; at < text.Length; at++)
        {
            folded[at] = text[at] switch
            {
                '`' or '‘' or '’' => '\'',
                '“' or '”' => '"',
                '–' or '—' => '-',
                var sign => char.ToLowerInvariant(sign),
            };
        }
    }
}
