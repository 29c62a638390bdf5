using System.Buffers;
using System.Runtime.InteropServices;

namespace OnRecord.Stories;

/// <summary>Reads the terms of a text: words that are no function words, and each with the next one of its sentence.</summary>
internal static class StoryTermReader
{
    // Names tell more of a happening than other words of the same rarity; so do words that stand together.
    // Chosen on ECB+ topics, see bench/RESULTS.md.
    private const float Name = 1.3f;
    private const float Pair = 0.6f;

    // About one text in 150 has a word of this weight.
    private const float RareWord = 5;

    private static readonly SearchValues<char> _ends = SearchValues.Create(".!?\n");

    /// <summary>The terms of a text.</summary>
    public static StoryTerms Read(ReadOnlySpan<char> text)
    {
        var terms = new Dictionary<ulong, float>();
        var rare = new SortedSet<ulong>();
        var words = new WordHashes(text);
        var (before, weightBefore, end) = (0UL, 0f, 0);
        var isFirst = true;
        while (words.Read())
        {
            if (EndsSentence(text[end..words.Start]))
            {
                (before, isFirst) = (0, true);
            }

            var plain = WordWeights.Of(words.Hash);
            if (plain > 0)
            {
                var weight = plain * (!isFirst && char.IsUpper(words.First) ? Name : 1);
                Put(terms, words.Hash, weight);
                if (before != 0)
                {
                    Put(terms, WordHashes.Mixed((before * 3) + words.Hash), (weight + weightBefore) * Pair);
                }

                if (plain >= RareWord)
                {
                    rare.Add(words.Hash);
                }

                (before, weightBefore) = (words.Hash, weight);
            }

            (end, isFirst) = (words.End, false);
        }

        return Sorted(terms, rare);
    }

    // A full stop inside a number or an abbreviation has no blank after it.
    private static bool EndsSentence(ReadOnlySpan<char> gap)
    {
        var at = gap.IndexOfAny(_ends);
        return at >= 0 && (gap[at] == '\n' || at + 1 < gap.Length);
    }

    private static void Put(Dictionary<ulong, float> terms, ulong term, float weight)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _);
        known = Math.Max(known, weight);
    }

    private static StoryTerms Sorted(Dictionary<ulong, float> terms, SortedSet<ulong> rare)
    {
        var hashes = terms.Keys.ToArray();
        var weights = terms.Values.ToArray();
        Array.Sort(hashes, weights);
        return new StoryTerms(ImmutableCollectionsMarshal.AsImmutableArray(hashes), ImmutableCollectionsMarshal.AsImmutableArray(weights), [.. rare]);
    }
}
