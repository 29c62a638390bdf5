using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Heads;

/// <summary>
/// Scores whether a phrase means the same as an earlier one, or nothing that was mentioned before, by the vectors of their heads and by
/// features that the program finds. Tensors <c>head.coreference.*</c>, in a file of its own. May be used by several threads, each with a
/// state of its own.
/// </summary>
/// <remarks>Ranking of antecedents by marginal likelihood: Durrett and Klein 2013; Lee and others 2017.</remarks>
public sealed unsafe class RankerHead
{
    /// <summary>The length of a phrase's vector and of the inner layer.</summary>
    public const int Side = 64;

    private const string Head = "head.coreference";
    private const string BaseKey = "base";

    private readonly Linear _words;
    private readonly Linear _pieces;

    private RankerHead(WeightReader reader, int width)
    {
        Base = reader.File.Metadata.GetValueOrDefault(BaseKey) ?? throw reader.File.Fault("it does not say which weights it belongs to.");
        _words = reader.Exact(Side, width, $"{Head}.words");
        _pieces = reader.Exact(Side, width, $"{Head}.pieces");
        (Phrase, PhraseBias) = (Turned(reader, "phrase"), reader.Floats($"{Head}.phrase.bias", Side));
        (Alone, AloneBias) = (Turned(reader, "alone"), reader.Floats($"{Head}.alone.bias", Side));
        (Earlier, Product) = (Turned(reader, "earlier"), Turned(reader, "product"));
        (Pairs, Own) = (reader.Floats($"{Head}.pairs.weight", -1, Side), reader.Floats($"{Head}.own.weight", -1, Side));
        (Score, None, NoneBias) = (reader.Floats($"{Head}.score.weight", 1, Side), reader.Floats($"{Head}.none.weight", 1, Side), reader.Floats($"{Head}.none.bias", 1)[0]);
    }

    /// <summary>The SHA-256 of the encoder's weights whose vectors it was trained on.</summary>
    public string Base { get; }

    /// <summary>How many rows the table of pairs has.</summary>
    public int PairRows => Pairs.Length / Side;

    /// <summary>How many rows the table of phrases has.</summary>
    public int PhraseRows => Own.Length / Side;

    internal float[] Phrase { get; }

    internal float[] PhraseBias { get; }

    internal float[] Alone { get; }

    internal float[] AloneBias { get; }

    internal float[] Earlier { get; }

    internal float[] Product { get; }

    internal float[] Pairs { get; }

    internal float[] Own { get; }

    internal float[] Score { get; }

    internal float[] None { get; }

    internal float NoneBias { get; }

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="width">The length of a word's vector.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static RankerHead Load(SafetensorsFile file, int width) => new(new WeightReader(file, Precision.Full), width);

    /// <summary>Makes the room that a thread needs.</summary>
    public RankerState NewState() => new(this);

    /// <summary>Computes the short vectors of a window's words from one on.</summary>
    internal void Run(WordState words, int first, AlignedBlock<float> sides)
    {
        var to = new Target(sides.Start, Side);
        _pieces.Apply(words.MeansFrom(first), to, default, words.Room);
        _words.Apply(words.From(first), to, new Epilogue(Activation.None, sides.Start, Side), words.Room);
        GC.KeepAlive(this);
    }

    /// <summary>A square layer, inputs in rows, so that each input adds a row.</summary>
    private static float[] Turned(WeightReader reader, string name)
    {
        var weights = reader.Floats($"{Head}.{name}.weight", Side, Side);
        var turned = new float[weights.Length];
        for (var at = 0; at < weights.Length; at++)
        {
            turned[(at % Side * Side) + (at / Side)] = weights[at];
        }

        return turned;
    }
}
