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

    public LinearChain(float[] start, float[] end, float[] steps)
    {
        (_start, _end, _steps, _labels) = (start, end, steps, start.Length);
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

        Span<float> total = stackalloc float[_labels];
        Span<float> next = stackalloc float[_labels];
        Begin(scores, total);
        for (var word = 1; word < labels.Length; word++)
        {
            Step(total, scores.Slice(word * _labels, _labels), back.Slice(word * _labels, _labels), next);
            next.CopyTo(total);
        }

        labels[^1] = Last(total);
        for (var word = labels.Length - 1; word > 0; word--)
        {
            labels[word - 1] = back[(word * _labels) + labels[word]];
        }
    }

    private void Begin(ReadOnlySpan<float> scores, Span<float> total)
    {
        for (var label = 0; label < _labels; label++)
        {
            total[label] = _start[label] + scores[label];
        }
    }

    private void Step(ReadOnlySpan<float> total, ReadOnlySpan<float> scores, Span<int> back, Span<float> next)
    {
        for (var to = 0; to < _labels; to++)
        {
            var (best, most) = (0, total[0] + _steps[to]);
            for (var from = 1; from < _labels; from++)
            {
                var sum = total[from] + _steps[(from * _labels) + to];
                (best, most) = sum > most ? (from, sum) : (best, most);
            }

            (back[to], next[to]) = (best, most + scores[to]);
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
