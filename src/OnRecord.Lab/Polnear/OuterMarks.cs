using System.Collections.Immutable;

namespace OnRecord.Lab.Polnear;

/// <summary>Gives content its outer quotation marks back, or takes them away.</summary>
public sealed class OuterMarks
{
    private readonly Dictionary<int, int> _starts = [];
    private readonly Dictionary<int, int> _ends = [];
    private readonly Dictionary<TextSpan, TextSpan> _inner = [];

    /// <summary>The marks of an article's quotations.</summary>
    public OuterMarks(ImmutableArray<Quotation> quotations)
    {
        foreach (var quotation in quotations)
        {
            _starts.TryAdd(quotation.Inner.Start, quotation.Outer.Start);
            _ends.TryAdd(quotation.Inner.End, quotation.Outer.End);
            _inner.TryAdd(quotation.Outer, quotation.Inner);
        }
    }

    /// <summary>The piece with the opening mark directly before it and the closing mark directly after it, where there are such.</summary>
    public TextSpan Around(TextSpan piece) =>
        TextSpan.Between(_starts.GetValueOrDefault(piece.Start, piece.Start), _ends.GetValueOrDefault(piece.End, piece.End));

    /// <summary>The words of a quotation when the piece is one with its marks; else the piece as it is.</summary>
    public TextSpan Within(TextSpan piece) => _inner.GetValueOrDefault(piece, piece);
}
