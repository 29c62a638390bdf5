using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Knowledge.Codes;

/// <summary>A mention in words, with their folded letters behind one another so that any row of words is one stretch of them.</summary>
internal sealed class MentionText
{
    private const string Hyphens = "-‐‑–";
    private const string Apostrophes = "'’‘`´ʼ";
    private const string Breaks = ",;:()[]{}\"“”„«»—\n/";

    private readonly string _keys;

    private MentionText(ImmutableArray<MentionWord> words, string keys) => (Words, _keys) = (words, keys);

    /// <summary>The words in order.</summary>
    public ImmutableArray<MentionWord> Words { get; }

    public static MentionText Read(string mention)
    {
        var words = ImmutableArray.CreateBuilder<MentionWord>();
        var keys = new StringBuilder(mention.Length);
        var gap = WordGap.Blank;
        for (var at = 0; at < mention.Length;)
        {
            if (!IsLetter(mention, at))
            {
                gap = Wider(gap, mention[at++]);
                continue;
            }

            var end = EndOfWord(mention, at);
            var key = Folding.Key(mention[at..end]);
            if (key.Length > 0)
            {
                words.Add(Word(mention, TextSpan.Between(at, end), keys.Length, key, gap));
                keys.Append(key);
                gap = WordGap.Blank;
            }

            at = end;
        }

        return new MentionText(words.DrainToImmutable(), keys.ToString());
    }

    /// <summary>The folded letters of some words.</summary>
    public ReadOnlySpan<char> Key(int first, int count) => _keys.AsSpan()[Words[first].KeyStart..Words[first + count - 1].KeyEnd];

    /// <summary>The same without the ending of a possessive.</summary>
    public ReadOnlySpan<char> Stem(int first, int count) => _keys.AsSpan()[Words[first].KeyStart..Words[first + count - 1].StemEnd];

    /// <summary>The place of some words in the mention.</summary>
    public TextSpan Span(int first, int count) => Words[first].Span.Union(Words[first + count - 1].Span);

    private static bool IsLetter(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static WordGap Wider(WordGap gap, char sign) =>
        Breaks.Contains(sign, StringComparison.Ordinal) ? WordGap.Break
        : gap == WordGap.Blank && Hyphens.Contains(sign, StringComparison.Ordinal) ? WordGap.Hyphen
        : gap;

    /// <summary>An apostrophe between letters is part of a word, and so is the full stop of an abbreviation such as <c>U.S.</c></summary>
    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (IsLetter(text, at) || (at + 1 < text.Length && IsLetter(text, at + 1) && (Apostrophes.Contains(text[at], StringComparison.Ordinal) || IsInitial(text, at)))))
        {
            at++;
        }

        return at;
    }

    private static bool IsInitial(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1]) && (at == 1 || !char.IsLetter(text[at - 2]));

    private static MentionWord Word(string mention, TextSpan span, int keyStart, string key, WordGap gap)
    {
        var hasEnding = span.Length > 2 && mention[span.End - 1] is 's' or 'S' && Apostrophes.Contains(mention[span.End - 2], StringComparison.Ordinal);
        var isPlural = !hasEnding && span.End < mention.Length && Apostrophes.Contains(mention[span.End], StringComparison.Ordinal) && mention[span.End - 1] is 's' or 'S';
        var capitals = char.IsUpper(mention[span.Start]) || char.IsDigit(mention[span.Start]) || HasCapitalWithin(mention, span) ? Math.Max(1, Capitals(mention, span)) : 0;
        return new MentionWord(
            hasEnding ? new TextSpan(span.Start, span.Length - 2) : span,
            keyStart,
            keyStart + key.Length,
            keyStart + (hasEnding && key.Length > 1 ? key.Length - 1 : key.Length),
            gap,
            capitals,
            hasEnding || isPlural);
    }

    /// <summary>Whether it is written as <c>eThekwini</c> is.</summary>
    private static bool HasCapitalWithin(string mention, TextSpan span) => span.Length > 3 && Capitals(mention, span) > 0;

    private static int Capitals(string mention, TextSpan span)
    {
        var count = 0;
        foreach (var sign in mention.AsSpan(span.Start, span.Length))
        {
            count += char.IsUpper(sign) ? 1 : 0;
        }

        return count;
    }
}
