using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Syntax;

/// <summary>Chooses the heads of a sentence's words: the best of each word where that is a tree with one root, and else the best such tree. Kept and used again. For one thread.</summary>
internal sealed class DependencyTree
{
    private readonly BestTree _best = new();
    private readonly int[] _seen;

    /// <summary>Prepares for sentences of at most so many words.</summary>
    public DependencyTree(int mostWords) => _seen = new int[mostWords];

    /// <summary>Chooses. Of equally good heads of a word the first wins.</summary>
    /// <param name="scores">For each word a row: the score of the root as its head, then of each word; its own is overwritten.</param>
    /// <param name="stride">How many numbers lie between the beginnings of rows.</param>
    /// <param name="heads">Receives the head of each word: 0 for the root, else 1 + the number of the word.</param>
    public void Choose(Span<float> scores, int stride, Span<int> heads)
    {
        var roots = 0;
        for (var word = 0; word < heads.Length; word++)
        {
            var row = scores.Slice(word * stride, heads.Length + 1);
            row[word + 1] = float.NegativeInfinity;
            heads[word] = Largest.Of(row);
            roots += heads[word] == 0 ? 1 : 0;
        }

        if (roots != 1 || HasCycle(heads))
        {
            _best.Find(scores, stride, heads);
        }
    }

    private bool HasCycle(ReadOnlySpan<int> heads)
    {
        _seen.AsSpan(0, heads.Length).Clear();
        for (var start = 1; start <= heads.Length; start++)
        {
            var word = start;
            while (word > 0 && _seen[word - 1] == 0)
            {
                _seen[word - 1] = start;
                word = heads[word - 1];
            }

            if (word > 0 && _seen[word - 1] == start)
            {
                return true;
            }
        }

        return false;
    }
}
