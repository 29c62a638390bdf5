using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Heads;

/// <summary>Tells how likely it is that a sentence ends with a word. Tensors <c>head.sentences.*</c>. May be used by several threads.</summary>
public sealed class SentenceHead
{
    /// <summary>
    /// The probability above which words that rules leave together are cut, when a letter or digit follows. Rules and head together are
    /// better than either on web text and as good on edited text with anything from 0.6 to 0.7.
    /// </summary>
    internal const float Sure = 0.6f;

    private readonly Linear _end;

    private SentenceHead(WeightReader reader, int width) => _end = reader.Exact(1, width, "head.sentences");

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="width">The length of a word's vector.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static SentenceHead Load(SafetensorsFile file, int width) => new(new WeightReader(file, Precision.Full), width);

    /// <summary>Whether a sentence begins with a word because one ends before it.</summary>
    /// <param name="article">The words.</param>
    /// <param name="word">The word.</param>
    /// <param name="ends">The probability of an end with each word up to it; none where they were not computed.</param>
    internal static bool Begins(ArticleWords article, int word, IReadOnlyList<float> ends) =>
        word > 0 && ends.Count >= word && ends[word - 1] > Sure && char.IsLetterOrDigit(article.Text[article.Words[word].Start]);

    /// <summary>Computes the probability of an end with each word from <paramref name="first"/> on.</summary>
    internal unsafe void Run(WordState words, int first, AlignedBlock<float> ends)
    {
        _end.Apply(words.From(first), new Target(ends.Start, 1), new Epilogue(Activation.Sigmoid), words.Room);
        GC.KeepAlive(this);
    }
}
