using System.Collections.Immutable;

namespace OnRecord.Extract.Rules;

/// <summary>
/// A stretch in which one attribution is looked for: a sentence, or several that one quotation holds together
/// (<c>“A. B,” he said.</c>), with each outer quotation as one item.
/// </summary>
/// <param name="Block">The number of the block in <see cref="Article.Blocks"/>.</param>
/// <param name="Items">Its words, signs and quotations.</param>
internal sealed record Unit(int Block, ImmutableArray<Item> Items)
{
    /// <summary>The item at a place; beyond either end there is a sign that is nothing.</summary>
    public Item this[int index] => (uint)index < (uint)Items.Length ? Items[index] : _outside;

    private static readonly Item _outside = new() { Kind = ItemKind.Sign, Span = default, Lower = "", Number = -1 };

    public int Count => Items.Length;

    /// <summary>Where the unit stands.</summary>
    public TextSpan Span => Items[0].Span.Union(Items[^1].Span);

    /// <summary>The span from one item to another, the last one included.</summary>
    public TextSpan SpanOf(int first, int last) => Items[first].Span.Union(Items[last].Span);

    /// <summary>Where a piece stands.</summary>
    public TextSpan SpanOf(Piece piece) => SpanOf(piece.First, piece.Last);

    /// <summary>Whether a piece is one quotation and nothing else.</summary>
    public bool IsOneQuotation(Piece piece) => piece.First == piece.Last && this[piece.First].IsQuotation;
}
