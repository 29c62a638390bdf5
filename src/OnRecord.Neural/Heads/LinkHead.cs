using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;
using OnRecord.Neural.Transformer;

namespace OnRecord.Neural.Heads;

/// <summary>
/// Tells how likely it is that a source or a content belongs to a cue: each side through a layer of its own, their product, and plain
/// features. Tensors <c>head.links.*</c>. May be used by several threads, each with a state of its own.
/// </summary>
public sealed unsafe class LinkHead
{
    internal const int Side = 192;
    internal const int Inner = 128;
    internal const int Batch = 48;

    private readonly Linear _span;
    private readonly Linear _cue;
    private readonly Linear _hidden;
    private readonly Linear _score;

    private LinkHead(WeightReader reader, int width)
    {
        Width = width;
        _span = reader.Linear(Side, 3 * width, "head.links.span");
        _cue = reader.Linear(Side, 2 * width, "head.links.cue");
        _hidden = reader.Exact(Inner, Inputs, "head.links.hidden");
        _score = reader.Exact(1, Inner, "head.links.score");
    }

    internal static int Inputs => (3 * Side) + LinkFeatures.Names.Length;

    internal int Width { get; }

    /// <summary>Reads the head.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="width">The length of a word's vector.</param>
    /// <param name="precision">What the larger products are computed in.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static LinkHead Load(SafetensorsFile file, int width, Precision precision) => new(new WeightReader(file, precision), width);

    /// <summary>Makes the room that a thread needs.</summary>
    public LinkState NewState() => NewState(VectorPaths.Best);

    /// <summary>Computes the probability of each pair.</summary>
    /// <param name="state">The spans of an article, all of them added and ended.</param>
    /// <param name="pairs">The pairs.</param>
    /// <param name="features">The features of pairs of this article.</param>
    /// <param name="probabilities">Receives a number for each pair.</param>
    public void Run(LinkState state, ReadOnlySpan<LinkPair> pairs, LinkFeatures features, Span<float> probabilities)
    {
        for (var first = 0; first < pairs.Length; first += Batch)
        {
            var batch = pairs.Slice(first, Math.Min(Batch, pairs.Length - first));
            for (var row = 0; row < batch.Length; row++)
            {
                Fill(state, batch[row], features, state.Pairs.Span.Slice(row * Inputs, Inputs));
            }

            var hidden = state.Pairs.Start + (Batch * Inputs);
            _hidden.Apply(new Source(state.Pairs.Start, Inputs, batch.Length), new Target(hidden, Inner), new Epilogue(Activation.Gelu), state.Room);
            _score.Apply(new Source(hidden, Inner, batch.Length), new Target(state.Pairs.Start, 1), new Epilogue(Activation.Sigmoid), state.Room);
            state.Pairs.Span[..batch.Length].CopyTo(probabilities[first..]);
        }

        GC.KeepAlive(this);
    }

    internal LinkState NewState(VectorPath path) => new(this, path);

    /// <summary>Puts spans, or cues, through their layer.</summary>
    internal void Project(bool isCue, in Source source, float* to, Workspace room) =>
        (isCue ? _cue : _span).Apply(source, new Target(to, Side), new Epilogue(Activation.Gelu), room);

    private static void Fill(LinkState state, LinkPair pair, LinkFeatures features, Span<float> row)
    {
        var span = state.Vector(pair.Span);
        var cue = state.Vector(pair.Cue);
        span.CopyTo(row);
        cue.CopyTo(row[Side..]);
        for (var column = 0; column < Side; column++)
        {
            row[(2 * Side) + column] = span[column] * cue[column];
        }

        features.Write(pair, row[(3 * Side)..]);
    }
}
