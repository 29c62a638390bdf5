using System.Collections.Frozen;
using System.Globalization;

namespace OnRecord.Stories;

/// <summary>How much a word tells of what a text is about. The same for every collection, so that the likeness of two texts never changes.</summary>
internal static class WordWeights
{
    // The words of the list were in at least one text of 1,600; others are counted as half as frequent as the rarest of them.
    private const float Rare = 8;

    private static readonly FrozenDictionary<ulong, float> _weights = Read();

    /// <summary>The weight of a word: 0 for function words, 8 for words that are rare or not known.</summary>
    /// <param name="word">The hash of the word.</param>
    public static float Of(ulong word) => _weights.GetValueOrDefault(word, Rare);

    private static FrozenDictionary<ulong, float> Read()
    {
        var weights = WordList.Lines("Stories", "function-words.txt").ToDictionary(WordHashes.Of, _ => 0f);
        foreach (var (weight, words) in WordList.Pairs("Stories", "word-weights.txt"))
        {
            foreach (var word in words.Split(' '))
            {
                weights[WordHashes.Of(word)] = float.Parse(weight, CultureInfo.InvariantCulture);
            }
        }

        return weights.ToFrozenDictionary();
    }
}
