using System.Collections.Immutable;

namespace OnRecord;

/// <summary>Which noun phrases, names and pronouns of an article refer to the same.</summary>
public sealed class ChainReading
{
    private readonly int[] _byHead;

    /// <summary>A reading of these mentions and chains.</summary>
    /// <param name="mentions">The mentions, by start, the longer first where two begin together.</param>
    /// <param name="chains">The chains, by their first mention.</param>
    public ChainReading(ImmutableArray<ChainMention> mentions, ImmutableArray<Chain> chains)
    {
        (Mentions, Chains) = (mentions, chains);
        _byHead = [.. Enumerable.Range(0, mentions.Length).OrderBy(number => mentions[number].Head).ThenByDescending(number => mentions[number].Tokens.Count)];
    }

    /// <summary>A reading of an article in which nothing is mentioned.</summary>
    public static ChainReading Empty { get; } = new([], []);

    /// <summary>All mentions, by start, the longer first where two begin together.</summary>
    public ImmutableArray<ChainMention> Mentions { get; }

    /// <summary>All chains, those of a single mention too, by their first mention.</summary>
    public ImmutableArray<Chain> Chains { get; }

    /// <summary>The longest mention whose head is this token.</summary>
    /// <param name="token">The number of the token in <see cref="Annotations.Tokens"/>.</param>
    /// <returns>Its number in <see cref="Mentions"/>; null when there is none.</returns>
    public int? WithHead(int token)
    {
        var (low, high) = (0, _byHead.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Mentions[_byHead[middle]].Head < token ? (middle + 1, high) : (low, middle);
        }

        return low < _byHead.Length && Mentions[_byHead[low]].Head == token ? _byHead[low] : null;
    }

    /// <summary>
    /// The mention that a span of words stands for: of those whose head lies in it, the one that shares most characters with it, and of
    /// equal ones the first.
    /// </summary>
    /// <param name="doc">The article.</param>
    /// <param name="span">The words, as those of a source.</param>
    /// <returns>Its number in <see cref="Mentions"/>; null when there is none.</returns>
    public int? In(Annotations doc, TextSpan span)
    {
        int? best = null;
        var most = double.NegativeInfinity;
        for (var token = SpanSearch.FirstAfter(doc.Tokens.AsSpan(), span.Start, one => one.Span); token < doc.Tokens.Length && doc.Tokens[token].Span.Start < span.End; token++)
        {
            if (WithHead(token) is { } mention && Likeness(Mentions[mention].Span, span) is var likeness && likeness > most)
            {
                (best, most) = (mention, likeness);
            }
        }

        return best;
    }

    private static double Likeness(TextSpan one, TextSpan other) =>
        (double)(Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start)) / one.Union(other).Length;
}
