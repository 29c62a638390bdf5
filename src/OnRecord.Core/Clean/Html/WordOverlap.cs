namespace OnRecord.Clean.Html;

/// <summary>How much of a line stands in another text, by stretches of some words.</summary>
internal sealed class WordOverlap
{
    private const int Longest = 200_000;

    private readonly int _size;
    private readonly HashSet<int> _stretches = [];

    /// <summary>The stretches of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">How many words a stretch has.</param>
    public WordOverlap(string text, int size)
    {
        _size = size;
        _ = Count(LineFolding.Fold(text.Length <= Longest ? text : text[..Longest]), adds: true);
    }

    /// <summary>Whether there is nothing to compare with.</summary>
    public bool IsEmpty => _stretches.Count == 0;

    /// <summary>The share of the stretches of a folded line that are in the text; 0 when it has none.</summary>
    public float Share(string folded)
    {
        if (_stretches.Count == 0)
        {
            return 0;
        }

        var (all, there) = Count(folded, adds: false);
        return all == 0 ? 0 : (float)there / all;
    }

    // Hashes of words are summed with weights; two stretches with the same sum are so rare that they do no harm.
    private (int All, int There) Count(string folded, bool adds)
    {
        Span<int> last = stackalloc int[_size];
        var (words, all, there) = (0, 0, 0);
        foreach (var range in folded.AsSpan().Split(' '))
        {
            last[words++ % _size] = Hash(folded.AsSpan()[range]);
            if (words >= _size)
            {
                var sum = 0;
                for (var at = 0; at < _size; at++)
                {
                    sum = (sum * 31) + last[(words + at) % _size];
                }

                all++;
                there += (adds ? _stretches.Add(sum) : _stretches.Contains(sum)) ? 1 : 0;
            }
        }

        return (all, there);
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var sign in word)
        {
            hash = (hash ^ sign) * 16777619u;
        }

        return (int)hash;
    }
}
