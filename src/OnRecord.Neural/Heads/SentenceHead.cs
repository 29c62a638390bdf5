using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Heads;

/// <summary>Tells how likely it is that a sentence ends with a word. Tensors <c>head.sentences.*</c>. May be used by several threads.</summary>
public sealed class SentenceHead
{
    private readonly Linear _end;

    private SentenceHead(WeightReader reader, int width) => _end = reader.Exact(1, width, "head.sentences");

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="width">The length of a word's vector.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static SentenceHead Load(SafetensorsFile file, int width) => new(new WeightReader(file, Precision.Full), width);

    /// <summary>Computes the probability of an end with each word from <paramref name="first"/> on.</summary>
    internal unsafe void Run(WordState words, int first, AlignedBlock<float> ends)
    {
        _end.Apply(words.From(first), new Target(ends.Start, 1), new Epilogue(Activation.Sigmoid), words.Room);
        GC.KeepAlive(this);
    }
}
