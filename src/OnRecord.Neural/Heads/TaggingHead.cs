using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Heads;

/// <summary>Gives each word of a window one of some labels, the sequence as a whole the best. Tensors <c>head.NAME.emission</c>, <c>start</c>, <c>end</c> and <c>transitions</c>. May be used by several threads.</summary>
public sealed unsafe class TaggingHead
{
    private readonly Linear _emission;
    private readonly LinearChain _chain;

    private TaggingHead(WeightReader reader, string name, int labels, int width)
    {
        Labels = labels;
        _emission = reader.Exact(labels, width, $"head.{name}.emission");
        _chain = LinearChain.Load(reader, $"head.{name}", labels);
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>Reads a head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="name">The name of the head, such as <c>attribution</c>.</param>
    /// <param name="labels">How many labels it has.</param>
    /// <param name="width">The length of a word's vector.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static TaggingHead Load(SafetensorsFile file, string name, int labels, int width) => new(new WeightReader(file, Precision.Full), name, labels, width);

    /// <summary>Makes the room that a thread needs.</summary>
    /// <param name="mostWords">The most words of a window.</param>
    public TaggingState NewState(int mostWords) => new(mostWords, Labels);

    /// <summary>Finds the labels of a window's words.</summary>
    /// <param name="words">The words.</param>
    /// <param name="state">Receives the labels and the scores they were chosen by.</param>
    public void Run(WordState words, TaggingState state)
    {
        state.Count = words.Count;
        _emission.Apply(words.Vectors, new Target(state.Emissions.Start, Labels), default, words.Room);
        _chain.Best(state.Scores, state.Back, state.LabelRoom);
        GC.KeepAlive(this);
    }
}
