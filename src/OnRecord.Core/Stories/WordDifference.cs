using System.Collections.Immutable;

namespace OnRecord.Stories;

/// <summary>
/// Compares two texts word by word. Words that occur once in both hold the texts together (patience diff, Cohen); between them the
/// same is done again, and what then stands alike at either end is common. In time n log n for n words.
/// </summary>
public static class WordDifference
{
    // Each level needs new anchors between the old ones; texts of repeated words stop here and differ as a whole.
    private const int Deepest = 32;

    /// <summary>The differences in order; none when the words are the same.</summary>
    public static ImmutableArray<Difference> Between(string one, string other)
    {
        var (left, right) = (Words(one), Words(other));
        var found = ImmutableArray.CreateBuilder<Difference>();
        Compare(left, right, new Stretch(0, left.Length, 0, right.Length), 0, stretch => found.Add(new Difference(Span(left, stretch.OneStart, stretch.OneEnd), Span(right, stretch.OtherStart, stretch.OtherEnd))));
        return found.ToImmutable();
    }

    private static void Compare(ReadOnlySpan<Word> one, ReadOnlySpan<Word> other, Stretch whole, int depth, Action<Stretch> differ)
    {
        var stretch = Trimmed(one, other, whole);
        if (stretch.IsEmpty)
        {
            return;
        }

        var anchors = stretch.HasBoth && depth < Deepest ? Anchors(one, other, stretch) : [];
        if (anchors.Count == 0)
        {
            differ(stretch);
            return;
        }

        var (left, right) = (stretch.OneStart, stretch.OtherStart);
        foreach (var (here, there) in anchors)
        {
            Compare(one, other, new Stretch(left, here, right, there), depth + 1, differ);
            (left, right) = (here + 1, there + 1);
        }

        Compare(one, other, new Stretch(left, stretch.OneEnd, right, stretch.OtherEnd), depth + 1, differ);
    }

    private static Stretch Trimmed(ReadOnlySpan<Word> one, ReadOnlySpan<Word> other, Stretch at)
    {
        while (at.HasBoth && one[at.OneStart].Hash == other[at.OtherStart].Hash)
        {
            at = at with { OneStart = at.OneStart + 1, OtherStart = at.OtherStart + 1 };
        }

        while (at.HasBoth && one[at.OneEnd - 1].Hash == other[at.OtherEnd - 1].Hash)
        {
            at = at with { OneEnd = at.OneEnd - 1, OtherEnd = at.OtherEnd - 1 };
        }

        return at;
    }

    private static List<(int One, int Other)> Anchors(ReadOnlySpan<Word> one, ReadOnlySpan<Word> other, Stretch at)
    {
        var there = Once(other, at.OtherStart, at.OtherEnd);
        return Rising([.. Once(one, at.OneStart, at.OneEnd).Where(word => there.ContainsKey(word.Key)).Select(word => (word.Value, there[word.Key])).Order()]);
    }

    private static Dictionary<ulong, int> Once(ReadOnlySpan<Word> words, int start, int end)
    {
        var (places, twice) = (new Dictionary<ulong, int>(), new HashSet<ulong>());
        for (var at = start; at < end; at++)
        {
            if (!places.TryAdd(words[at].Hash, at))
            {
                twice.Add(words[at].Hash);
            }
        }

        foreach (var word in twice)
        {
            places.Remove(word);
        }

        return places;
    }

    // The longest rising sequence of places in the second text, by patience.
    private static List<(int One, int Other)> Rising(List<(int One, int Other)> pairs)
    {
        var (ends, before) = (new List<int>(), new int[pairs.Count]);
        for (var at = 0; at < pairs.Count; at++)
        {
            var pile = Pile(pairs, ends, pairs[at].Other);
            before[at] = pile > 0 ? ends[pile - 1] : -1;
            if (pile == ends.Count)
            {
                ends.Add(at);
            }
            else
            {
                ends[pile] = at;
            }
        }

        var rising = new List<(int, int)>();
        for (var at = ends.Count > 0 ? ends[^1] : -1; at >= 0; at = before[at])
        {
            rising.Add(pairs[at]);
        }

        rising.Reverse();
        return rising;
    }

    private static int Pile(List<(int One, int Other)> pairs, List<int> ends, int place)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[ends[middle]].Other < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static Word[] Words(string text)
    {
        var words = new List<Word>();
        var reader = new WordHashes(text);
        while (reader.Read())
        {
            words.Add(new Word(reader.Hash, reader.Start, reader.End));
        }

        return [.. words];
    }

    private static TextSpan Span(Word[] words, int start, int end) =>
        start < end ? TextSpan.Between(words[start].Start, words[end - 1].End)
        : new TextSpan(start < words.Length ? words[start].Start : words is [.., var last] ? last.End : 0, 0);

    private readonly record struct Word(ulong Hash, int Start, int End);

    private readonly record struct Stretch(int OneStart, int OneEnd, int OtherStart, int OtherEnd)
    {
        public bool HasBoth => OneStart < OneEnd && OtherStart < OtherEnd;

        public bool IsEmpty => OneStart >= OneEnd && OtherStart >= OtherEnd;
    }
}
