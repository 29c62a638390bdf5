using System.Collections.Immutable;
using OnRecord.Neural.Pieces;

namespace OnRecord.Neural.Heads;

/// <summary>The words of an article and what is known of them before it is read.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">The place of each word in it.</param>
/// <param name="Case">The row of each word in the table <c>channels.case</c>.</param>
/// <param name="Quotation">The row of each word in the table <c>channels.quotation</c>: 1 + 2 x class + 1 at the start of a paragraph.</param>
/// <param name="Sentences">The first word of each sentence.</param>
/// <param name="Paragraphs">The first word of each paragraph.</param>
public sealed record ArticleWords(
    string Text, ImmutableArray<WordSpan> Words, ImmutableArray<byte> Case, ImmutableArray<byte> Quotation, ImmutableArray<int> Sentences, ImmutableArray<int> Paragraphs)
{
    private const int Outside = 0;
    private const int Opening = 1;
    private const int Closing = 3;

    internal bool IsQuoted(int word) => QuotationClass(word) != Outside;

    internal bool IsMark(int word) => QuotationClass(word) is Opening or Closing;

    private int QuotationClass(int word) => (Quotation[word] - 1) / 2;
}
