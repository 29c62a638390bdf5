using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Heads;

/// <summary>Finds the best sequence of labels when each has a score for each word and for each label before it. Forbidden steps have scores that no others can make up for.</summary>
/// <remarks>Lafferty and others 2001; the search is Viterbi's.</remarks>
internal sealed class LinearChain
{
    private readonly float[] _start;
    private readonly float[] _end;
    private readonly float[] _steps;
    private readonly int _labels;
    private readonly int _padded;

    public LinearChain(float[] start, float[] end, float[] steps)
    {
        (_start, _end, _labels) = (start, end, start.Length);
        _padded = (_labels + Lanes.Count - 1) / Lanes.Count * Lanes.Count;
        _steps = new float[_labels * _padded];
        for (var from = 0; from < _labels; from++)
        {
            steps.AsSpan(from * _labels, _labels).CopyTo(_steps.AsSpan(from * _padded));
        }
    }

    public static LinearChain Load(WeightReader reader, string name, int labels) => new(
        reader.Floats($"{name}.start", labels), reader.Floats($"{name}.end", labels), reader.Floats($"{name}.transitions", labels, labels));

    /// <summary>Writes the best labels. Of equal ones the lower wins.</summary>
    /// <param name="scores">The scores of each word's labels, word by word.</param>
    /// <param name="back">Room for one number for each word and label.</param>
    /// <param name="labels">Receives a label for each word.</param>
    public void Best(ReadOnlySpan<float> scores, Span<int> back, Span<int> labels)
    {
        if (labels.IsEmpty)
        {
            return;
        }

        Span<float> total = stackalloc float[_padded];
        Span<float> next = stackalloc float[_padded];
        Span<int> from = stackalloc int[_padded];
        _start.CopyTo(total);
        Sums.Add(total[.._labels], scores[.._labels]);
        for (var word = 1; word < labels.Length; word++)
        {
            Step(total, next, from);
            next.CopyTo(total);
            Sums.Add(total[.._labels], scores.Slice(word * _labels, _labels));
            from[.._labels].CopyTo(back[(word * _labels)..]);
        }

        labels[^1] = Last(total);
        for (var word = labels.Length - 1; word > 0; word--)
        {
            labels[word - 1] = back[(word * _labels) + labels[word]];
        }
    }

    /// <summary>The best sum for each label and the label that it comes from, sixteen labels at once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Step(ReadOnlySpan<float> total, Span<float> next, Span<int> from)
    {
        for (var column = 0; column < _padded; column += Lanes.Count)
        {
            var best = Vector512<int>.Zero;
            var most = Vector512.Create(total[0]) + Vector512.Create<float>(_steps.AsSpan(column));
            for (var label = 1; label < _labels; label++)
            {
                var sum = Vector512.Create(total[label]) + Vector512.Create<float>(_steps.AsSpan((label * _padded) + column));
                var isMore = Vector512.GreaterThan(sum, most);
                best = Vector512.ConditionalSelect(isMore.AsInt32(), Vector512.Create(label), best);
                most = Vector512.ConditionalSelect(isMore, sum, most);
            }

            best.CopyTo(from[column..]);
            most.CopyTo(next[column..]);
        }
    }

    private int Last(ReadOnlySpan<float> total)
    {
        var best = 0;
        for (var label = 1; label < _labels; label++)
        {
            best = total[label] + _end[label] > total[best] + _end[best] ? label : best;
        }

        return best;
    }
}
