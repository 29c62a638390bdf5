using System.Buffers;
using System.Globalization;
using System.Text;

namespace OnRecord.Store;

/// <summary>Makes of text what the search index keeps: folded words, each once, parted by spaces. Questions must be made by the same rules.</summary>
internal static class SearchText
{
    // Longer words are cut, in the index and in questions alike.
    private const int LongestWord = 100;

    // Signs that may stand inside a word: hyphens, apostrophes, invisible joints.
    private const string InsideWords = "-'’‘.&/\u00AD\u2010\u2011\u2012\u200B\u2060";

    private static readonly SearchValues<char> _inside = SearchValues.Create(InsideWords);
    private static readonly SearchValues<char> _signs =
        SearchValues.Create([.. Enumerable.Range(0, 128).Select(code => (char)code).Where(sign => !char.IsAsciiLetterOrDigit(sign))]);

    private static readonly SearchValues<char> _plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The different words of a short text.</summary>
    public static string Of(string? text) => text is null ? "" : string.Join(' ', Words(text));

    /// <summary>The words of a text in their order, each as often as it stands there.</summary>
    public static string InOrder(string? text) => text is null ? "" : string.Join(' ', InOrderOf(text));

    /// <summary>The words of a text in their order.</summary>
    public static IEnumerable<string> InOrderOf(string text) => Folding.Words(text).Select(Cut).Where(word => word.Length > 0);

    /// <summary>As one word each, those words of a text that have several parts: <c>co-operate</c> is found by <c>cooperate</c>.</summary>
    public static string Wholes(string? text) => text is null ? "" : string.Join(' ', Pieces(text).Select(piece => piece.Of(text)).Where(HasParts).Select(Whole));

    /// <summary>The different folded words of a text.</summary>
    public static IEnumerable<string> Words(string text) => InOrderOf(text).Distinct(StringComparer.Ordinal);

    /// <summary>
    /// The words of an article. A word with a hyphen or apostrophe inside is kept in parts and as a whole without it, so that
    /// <c>co-operate</c> and <c>cooperate</c> find each other.
    /// </summary>
    public static string OfArticle(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var pieces = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> plain = stackalloc char[LongestWord];
        foreach (var span in Pieces(text))
        {
            var piece = text.AsSpan(span.Start, span.Length).Trim(InsideWords);
            if (!piece.ContainsAnyExcept(_plain))
            {
                // Nearly all words: folding would only make their letters small.
                _ = Ascii.ToLower(piece[..Math.Min(piece.Length, LongestWord)], plain, out var length);
                known.Add(plain[..length]);
            }
            else if (pieces.Add(piece))
            {
                words.UnionWith(WholeAndParts(piece.ToString()));
            }
        }

        words.Remove("");
        return string.Join(' ', words);
    }

    /// <summary>The stretches of letters, digits and the signs that stand inside words.</summary>
    public static IEnumerable<TextSpan> Pieces(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && (IsWord(text[at]) || IsInside(text[at])))
            {
                continue;
            }

            if (at > start)
            {
                yield return TextSpan.Between(start, at);
            }

            start = at + 1;
        }
    }

    /// <summary>The parts of a piece, and all of them as one word when there are several.</summary>
    public static IEnumerable<string> WholeAndParts(string piece)
    {
        var parts = Words(piece).ToList();
        return parts.Count < 2 ? parts : parts.Append(Whole(piece));
    }

    /// <summary>A piece as one word.</summary>
    public static string Whole(string piece) => Cut(Folding.Key(piece));

    /// <summary>The word as a term of a question.</summary>
    public static string Term(string word) => $"\"{word}\"";

    private static bool HasParts(string piece) => piece.AsSpan().Trim(InsideWords).ContainsAny(_inside) && InOrderOf(piece).Skip(1).Any();

    // Whatever is no letter, digit or mark would part the word for the index; the ASCII tokenizer takes all beyond ASCII as letters.
    private static string Cut(string word)
    {
        var kept = word.AsSpan().ContainsAny(_signs) ? string.Concat(word.Where(sign => !_signs.Contains(sign))) : word;
        return kept.Length <= LongestWord ? kept : kept[..(char.IsHighSurrogate(kept[LongestWord - 1]) ? LongestWord - 1 : LongestWord)];
    }

    private static bool IsWord(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsInside(char sign) => _inside.Contains(sign);
}
