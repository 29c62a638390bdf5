using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Heads;

/// <summary>The labels of a window's words. Made once for each thread and used again.</summary>
public sealed class TaggingState
{
    private readonly int _labels;
    private readonly int[] _best;
    private readonly int[] _back;

    internal TaggingState(int mostWords, int labels)
    {
        _labels = labels;
        (_best, _back) = (new int[mostWords], new int[mostWords * labels]);
        Emissions = new AlignedBlock<float>(mostWords * labels);
    }

    /// <summary>How many words the last window had.</summary>
    public int Count { get; internal set; }

    /// <summary>The label of each word. Valid until the next window.</summary>
    public ReadOnlySpan<int> Best => _best.AsSpan(0, Count);

    /// <summary>The scores of each word's labels, word by word, before those of sequences. Valid until the next window.</summary>
    public ReadOnlySpan<float> Scores => Emissions.Span[..(Count * _labels)];

    internal AlignedBlock<float> Emissions { get; }

    internal Span<int> LabelRoom => _best.AsSpan(0, Count);

    internal Span<int> Back => _back.AsSpan(0, Count * _labels);
}
