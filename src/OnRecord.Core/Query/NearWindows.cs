using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>The stretches of a text that share most words with a quotation. Time is proportional to the length of the text.</summary>
internal static class NearWindows
{
    private const int Most = 2;
    private const int Margin = 8;

    /// <summary>The words of these stretches, a little longer than the quotation, the best first.</summary>
    public static IEnumerable<ImmutableArray<QuoteWord>> Of(ImmutableArray<QuoteWord> quote, ImmutableArray<QuoteWord> text)
    {
        var sums = Sums(quote, text, quote.Length);
        var used = new List<(int From, int To)>();
        foreach (var from in Enumerable.Range(0, sums.Length).OrderByDescending(place => sums[place]).ThenBy(place => place).Take(Most * ((2 * quote.Length) + 1)))
        {
            if (used.Count == Most || sums[from] <= 0)
            {
                yield break;
            }

            if (used.TrueForAll(other => from + quote.Length <= other.From || from >= other.To))
            {
                used.Add((from, from + quote.Length));
                var half = (quote.Length / 2) + Margin;
                yield return text[Math.Max(0, from - half)..Math.Min(text.Length, from + quote.Length + half)];
            }
        }
    }

    // The weight of shared words in every window; words that stand often in the text say less.
    private static double[] Sums(ImmutableArray<QuoteWord> quote, ImmutableArray<QuoteWord> text, int width)
    {
        var counts = quote.Select(word => word.Key).Distinct(StringComparer.Ordinal).ToDictionary(key => key, _ => 0, StringComparer.Ordinal);
        foreach (var word in text)
        {
            if (counts.TryGetValue(word.Key, out var count))
            {
                counts[word.Key] = count + 1;
            }
        }

        var (sums, sum) = (new double[Math.Max(1, text.Length - width + 1)], 0.0);
        for (var place = 0; place < text.Length; place++)
        {
            sum += WeightOf(text[place]);
            sum -= place >= width ? WeightOf(text[place - width]) : 0;
            sums[Math.Max(0, place - width + 1)] = sum;
        }

        return sums;

        double WeightOf(QuoteWord word) => counts.TryGetValue(word.Key, out var count) ? word.Weight / Math.Sqrt(count) : 0;
    }
}
