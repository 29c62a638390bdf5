using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>What a text is about: its words and pairs of neighbouring words, each with a weight.</summary>
public sealed class StoryTerms
{
    private readonly ImmutableArray<ulong> _terms;
    private readonly ImmutableArray<float> _weights;

    internal StoryTerms(ImmutableArray<ulong> terms, ImmutableArray<float> weights, ImmutableArray<ulong> rare)
    {
        (_terms, _weights, Rare) = (terms, weights, rare);
        Length = Math.Sqrt(weights.Sum(weight => (double)weight * weight));
    }

    /// <summary>The words among them that few texts have: by these a text is looked up.</summary>
    internal ImmutableArray<ulong> Rare { get; }

    private double Length { get; }

    /// <summary>The terms of a text; in time proportional to its length.</summary>
    public static StoryTerms Of(ReadOnlySpan<char> text) => StoryTermReader.Read(text);

    /// <summary>How like two texts are, from 0 to 1: the cosine of their terms.</summary>
    public double Likeness(StoryTerms other) => Length == 0 || other.Length == 0 ? 0 : Product(other) / (Length * other.Length);

    /// <summary>How much of the text with fewer terms stands in the other, from 0 to 1.</summary>
    public double Containment(StoryTerms other) =>
        Math.Min(Length, other.Length) is > 0 and var shorter ? Math.Min(1, Product(other) / (shorter * shorter)) : 0;

    private double Product(StoryTerms other)
    {
        var (here, there, product) = (0, 0, 0d);
        while (here < _terms.Length && there < other._terms.Length)
        {
            var (left, right) = (_terms[here], other._terms[there]);
            product += left == right ? (double)_weights[here] * other._weights[there] : 0;
            here += left <= right ? 1 : 0;
            there += right <= left ? 1 : 0;
        }

        return product;
    }
}
