using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Lab.Extraction;

/// <summary>The words of a text and its stretches of four words, each as often as it occurs: the measure of article-extraction-benchmark.</summary>
public sealed class Shingles
{
    private const int Size = 4;

    private static readonly Regex _word = new(@"\w+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The shingles of a text; one of fewer than four words is a single shingle.</summary>
    public Shingles(string text)
    {
        string[] words = [.. _word.Matches(text).Select(match => match.Value)];
        Words = [.. words];
        for (var start = 0; start < Math.Max(words.Length - Size + 1, Math.Min(words.Length, 1)); start++)
        {
            var shingle = string.Join(' ', words[start..Math.Min(start + Size, words.Length)]);
            _counts[shingle] = _counts.GetValueOrDefault(shingle) + 1;
            Count++;
        }
    }

    /// <summary>The words, in order.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>How many shingles there are.</summary>
    public int Count { get; }

    /// <summary>How many both have.</summary>
    public int Common(Shingles other) => _counts.Sum(entry => Math.Min(entry.Value, other._counts.GetValueOrDefault(entry.Key)));
}
