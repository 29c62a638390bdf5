using System.Collections.Immutable;

namespace OnRecord.Lab.Scoring;

/// <summary>The positions of letters and digits in some spans of a text; quotation marks, commas and spaces do not count.</summary>
public sealed class LetterSet
{
    private readonly ImmutableHashSet<int> _positions;

    private LetterSet(ImmutableHashSet<int> positions) => _positions = positions;

    /// <summary>How many letters and digits.</summary>
    public int Count => _positions.Count;

    /// <summary>The letters and digits of these spans.</summary>
    public static LetterSet Of(string text, IEnumerable<TextSpan> spans) =>
        new([.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length)).Where(position => char.IsLetterOrDigit(text[position]))]);

    /// <summary>The letters and digits of either.</summary>
    public LetterSet With(LetterSet other) => new(_positions.Union(other._positions));

    /// <summary>How many both share, as a share of those in either; 0 when both are empty.</summary>
    public double Overlap(LetterSet other)
    {
        var common = Common(other);
        var either = Count + other.Count - common;
        return either == 0 ? 0 : (double)common / either;
    }

    /// <summary>Which share of these lies in the other; 0 when there are none.</summary>
    public double ShareIn(LetterSet other) => Count == 0 ? 0 : (double)Common(other) / Count;

    private int Common(LetterSet other) => _positions.Count(other._positions.Contains);
}
