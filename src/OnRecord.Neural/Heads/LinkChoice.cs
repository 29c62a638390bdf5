using System.Collections.Immutable;

namespace OnRecord.Neural.Heads;

/// <summary>Makes attributions of likely pairs: each content goes to its likeliest cue unless all are impossible, each cue takes its likeliest source, and cues without content are dropped.</summary>
public static class LinkChoice
{
    /// <summary>What the probability of a source must exceed.</summary>
    public const float Threshold = 0.5f;

    /// <summary>Chooses.</summary>
    /// <param name="spans">The spans of an article in their order.</param>
    /// <param name="pairs">Their pairs, those of a span together and nearest cue first.</param>
    /// <param name="probabilities">The probability of each pair.</param>
    /// <returns>The attributions in the order of their cues.</returns>
    public static ImmutableArray<LinkedAttribution> Of(IReadOnlyList<RoleSpan> spans, ReadOnlySpan<LinkPair> pairs, ReadOnlySpan<float> probabilities)
    {
        var contents = new SortedDictionary<int, List<int>>();
        var sources = new Dictionary<int, int>();
        for (var first = 0; first < pairs.Length;)
        {
            var end = first + 1;
            while (end < pairs.Length && pairs[end].Span == pairs[first].Span)
            {
                end++;
            }

            if (spans[pairs[first].Span].Role == AttributionRole.Content)
            {
                var best = Likeliest(probabilities, first, end);
                if (probabilities[best] > 0)
                {
                    contents.TryAdd(pairs[best].Cue, []);
                    contents[pairs[best].Cue].Add(best);
                }
            }
            else
            {
                OfferSource(spans, pairs, probabilities, first, end, sources);
            }

            first = end;
        }

        var chosen = ImmutableArray.CreateBuilder<LinkedAttribution>(contents.Count);
        foreach (var (cue, found) in contents)
        {
            chosen.Add(Attribution(spans, pairs, probabilities, cue, sources.TryGetValue(cue, out var source) ? source : null, found));
        }

        return chosen.ToImmutable();
    }

    private static int Likeliest(ReadOnlySpan<float> probabilities, int first, int end)
    {
        var best = first;
        for (var pair = first + 1; pair < end; pair++)
        {
            best = probabilities[pair] > probabilities[best] ? pair : best;
        }

        return best;
    }

    private static void OfferSource(IReadOnlyList<RoleSpan> spans, ReadOnlySpan<LinkPair> pairs, ReadOnlySpan<float> probabilities, int first, int end, Dictionary<int, int> sources)
    {
        for (var pair = first; pair < end; pair++)
        {
            if (probabilities[pair] > Threshold
                && (!sources.TryGetValue(pairs[pair].Cue, out var held)
                    || probabilities[pair] > probabilities[held]
                    || (probabilities[pair] == probabilities[held] && Gap(spans, pairs[pair]) < Gap(spans, pairs[held]))))
            {
                sources[pairs[pair].Cue] = pair;
            }
        }
    }

    private static LinkedAttribution Attribution(
        IReadOnlyList<RoleSpan> spans, ReadOnlySpan<LinkPair> pairs, ReadOnlySpan<float> probabilities, int cue, int? source, List<int> contents)
    {
        var least = source is { } one ? probabilities[one] : 1;
        var found = ImmutableArray.CreateBuilder<RoleSpan>(contents.Count);
        foreach (var content in contents)
        {
            least = MathF.Min(least, probabilities[content]);
            found.Add(spans[pairs[content].Span]);
        }

        return new LinkedAttribution(source is { } pair ? spans[pairs[pair].Span] : null, spans[cue], found.ToImmutable(), least);
    }

    private static int Gap(IReadOnlyList<RoleSpan> spans, LinkPair pair) => spans[pair.Span].Gap(spans[pair.Cue]);
}
