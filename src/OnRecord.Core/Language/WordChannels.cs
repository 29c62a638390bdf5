using System.Buffers;
using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>The channels of an article's words. Training and run time both take them from here.</summary>
public static class WordChannels
{
    private static readonly SearchValues<char> _ends = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> _marks = SearchValues.Create("\"'()[]“”‘’«»");

    /// <summary>The channels of each word of an article that has tokens, stretches and quotations.</summary>
    public static ImmutableArray<WordChannel> Of(Annotations doc)
    {
        var quotations = Quotations(doc);
        var channels = new WordChannel[doc.Tokens.Length];
        var (block, paragraph, fresh) = (-1, -1, true);
        foreach (var sentence in doc.Stretches)
        {
            var opens = doc.Article.Blocks[sentence.Block].Paragraph != paragraph;
            fresh |= sentence.Block != block;
            (block, paragraph) = (sentence.Block, doc.Article.Blocks[sentence.Block].Paragraph);
            for (var word = sentence.Tokens.Start; word < sentence.Tokens.End; word++)
            {
                var sign = doc.Tokens[word].In(doc.Text);
                channels[word] = new WordChannel(Row((int)CaseOf(sign), fresh), Row((int)quotations[word], opens));
                fresh = (fresh && IsMark(sign)) || IsEnd(sign);
                opens = false;
            }
        }

        return [.. channels];
    }

    // Whether a sentence may begin with the next word is told by signs alone, not by the sentences: the encoder finds where
    // those end, and would only repeat what it was told.
    private static bool IsEnd(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(_ends);

    private static bool IsMark(ReadOnlySpan<char> word) => !word.ContainsAnyExcept(_marks);

    /// <summary>The case of a word.</summary>
    public static WordCase CaseOf(ReadOnlySpan<char> word)
    {
        var (letters, capitals, digits, begins) = (0, 0, 0, false);
        foreach (var sign in word)
        {
            var capital = char.IsUpper(sign);
            begins |= capital && letters == 0;
            letters += char.IsLetter(sign) ? 1 : 0;
            capitals += capital ? 1 : 0;
            digits += char.IsDigit(sign) ? 1 : 0;
        }

        return (letters, digits) switch
        {
            (0, 0) => WordCase.Symbol,
            (0, _) => WordCase.Digits,
            (_, > 0) => WordCase.Mixed,
            _ when capitals == 0 => WordCase.Lower,
            _ when capitals == 1 && begins => WordCase.Title,
            _ => capitals == letters ? WordCase.Upper : WordCase.Mixed,
        };
    }

    /// <summary>The place of each word as to quotation marks.</summary>
    public static ImmutableArray<QuotationClass> Quotations(Annotations doc)
    {
        var classes = new QuotationClass[doc.Tokens.Length];

        // Deeper ones lie inside these: to paint them too would cost more than linear time on a text of nothing but marks.
        foreach (var quotation in doc.Quotations.Where(one => one.Depth <= 1).OrderBy(one => one.Depth))
        {
            for (var word = FirstAt(doc.Tokens, quotation.Outer.Start); word < classes.Length && doc.Tokens[word].Span.Start < quotation.Outer.End; word++)
            {
                classes[word] = ClassOf(quotation, doc.Tokens[word].Span);
            }
        }

        return [.. classes];
    }

    private static QuotationClass ClassOf(Quotation quotation, TextSpan word) =>
        quotation.Depth > 0 ? QuotationClass.Nested
        : word.Start < quotation.Inner.Start ? QuotationClass.Opening
        : word.Start >= quotation.Inner.End ? QuotationClass.Closing
        : quotation.State == QuotationState.Closed ? QuotationClass.Inside
        : QuotationClass.Incomplete;

    private static byte Row(int kind, bool first) => (byte)(1 + (2 * kind) + (first ? 1 : 0));

    private static int FirstAt(ImmutableArray<Token> tokens, int position)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
