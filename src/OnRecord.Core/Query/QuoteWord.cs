using System.Collections.Frozen;
using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>A word of a quotation or of a text that it is compared with.</summary>
/// <param name="Key">Its letters and digits, folded, with the signs of numbers.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="BeginsLine">Whether a line begins before it.</param>
internal readonly record struct QuoteWord(string Key, TextSpan Span, bool BeginsLine)
{
    private const double Light = 0.35;
    private const string NotEnding = "n't";
    private const string Currencies = "$£€¥";

    private static readonly FrozenSet<string> _negations = WordList.Words("Query", "negations.txt");
    private static readonly FrozenSet<string> _numbers = WordList.Words("Query", "number-words.txt");
    private static readonly FrozenSet<string> _light = WordList.Words("Query", "light-words.txt");

    /// <summary>How much it counts.</summary>
    public double Weight => _light.Contains(Key) ? Light : 1;

    /// <summary>Whether it says a number.</summary>
    public bool IsNumber => Key.AsSpan().ContainsAnyInRange('0', '9') || _numbers.Contains(Key);

    /// <summary>Whether it turns what is said into its contrary.</summary>
    public bool IsNegation(string text) =>
        _negations.Contains(Key) || (Key.EndsWith("nt", StringComparison.Ordinal) && Folding.Fold(Span.Of(text)).EndsWith(NotEnding, StringComparison.Ordinal));

    /// <summary>The words of a stretch of text, in order.</summary>
    public static IEnumerable<QuoteWord> In(string text, TextSpan stretch)
    {
        var (part, before) = (stretch.Of(text), 0);
        foreach (var piece in Numbers(part, SearchText.Pieces(part)))
        {
            if (Trimmed(part, piece) is { Length: > 0 } span)
            {
                var key = KeyOf(part, span);
                if (key.Length > 0)
                {
                    yield return new QuoteWord(key, new TextSpan(stretch.Start + span.Start, span.Length), part.AsSpan()[before..span.Start].Contains('\n'));
                    before = span.End;
                }
            }
        }
    }

    // Signs that part words stand in numbers, too: 1,500 and 10:30 are one word each.
    private static IEnumerable<TextSpan> Numbers(string text, IEnumerable<TextSpan> pieces)
    {
        TextSpan? before = null;
        foreach (var piece in pieces)
        {
            if (before is { } number && piece.Start == number.End + 1 && char.IsDigit(text[number.End - 1]) && char.IsDigit(text[piece.Start]) && text[number.End] is ',' or ':' or '–' or '−')
            {
                before = number.Union(piece);
                continue;
            }

            if (before is { } whole)
            {
                yield return whole;
            }

            before = piece;
        }

        if (before is { } last)
        {
            yield return last;
        }
    }

    private static string KeyOf(string text, TextSpan span)
    {
        var word = text.AsSpan(span.Start, span.Length);
        return word.Length <= 64 && IsPlain(word) ? Small(word) : Letters.Of(text, [span]).Key;
    }

    // Plain words, nearly all, need no folding.
    private static string Small(ReadOnlySpan<char> word)
    {
        Span<char> small = stackalloc char[word.Length];
        word.ToLowerInvariant(small);
        return new string(small);
    }

    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var sign in word)
        {
            if (!char.IsAsciiLetter(sign))
            {
                return false;
            }
        }

        return true;
    }

    // Without the signs at its ends; with those that belong to a number.
    private static TextSpan Trimmed(string text, TextSpan piece)
    {
        var (start, end) = (piece.Start, piece.End);
        while (start < end && !IsLetter(text[start]))
        {
            start++;
        }

        while (end > start && !IsLetter(text[end - 1]))
        {
            end--;
        }

        if (start < end && char.IsDigit(text[start]))
        {
            start -= start > 0 && Currencies.Contains(text[start - 1], StringComparison.Ordinal) ? 1 : 0;
        }

        return TextSpan.Between(start, end < text.Length && end > start && text[end] == '%' ? end + 1 : end);
    }

    private static bool IsLetter(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign);
}
