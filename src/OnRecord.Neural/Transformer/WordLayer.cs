using System.Runtime.CompilerServices;
using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>
/// Makes vectors of words from those of their pieces, for all heads: mean, a layer with GELU, and one gated convolution over
/// three words. Tensors <c>words.*</c>. May be used by several threads, each with a state of its own.
/// </summary>
/// <remarks>Gated convolution: Dauphin and others 2017.</remarks>
public sealed unsafe class WordLayer
{
    private readonly int _width;
    private readonly int _mostWords;
    private readonly Linear _linear;
    private readonly Norm _norm;
    private readonly Linear _gate;

    private WordLayer(WeightReader reader, EncoderConfig config)
    {
        (_width, _mostWords) = (config.Width, config.Positions);
        _linear = reader.Linear(_width, _width, "words.linear");
        _norm = reader.Norm("words.norm", _width, config.Epsilon);
        _gate = reader.Linear(2 * _width, 3 * _width, "words.gate");
    }

    /// <summary>Reads the layer.</summary>
    /// <param name="file">The weights.</param>
    /// <param name="config">The shape of the encoder below.</param>
    /// <param name="precision">What the products are computed in.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    public static WordLayer Load(SafetensorsFile file, EncoderConfig config, Precision precision) => new(new WeightReader(file, precision), config);

    /// <summary>Makes the room that a thread needs.</summary>
    public WordState NewState() => NewState(VectorPaths.Best);

    /// <summary>Computes the vectors of a window's words.</summary>
    /// <param name="pieces">The window's pieces.</param>
    /// <param name="firsts">The place of the first piece of each word, and at the end the place after the last word's last piece.</param>
    /// <param name="state">Receives the vectors.</param>
    public void Run(EncoderState pieces, ReadOnlySpan<int> firsts, WordState state)
    {
        state.Count = firsts.Length - 1;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(state.Count, _mostWords);
        Means(pieces, firsts, state);
        _linear.Apply(new Source(state.Means.Start, _width, state.Count), new Target(state.Hidden.Start, _width), new Epilogue(Activation.Gelu), state.Room);
        _norm.Apply(state.Vectors, state.Normed.Start + _width, _width);
        state.Normed.Span.Slice((state.Count + 1) * _width, _width).Clear();
        // Three words lie one after another, so that the convolution is a product over rows that overlap.
        _gate.Apply(new Source(state.Normed.Start, _width, state.Count), new Target(state.Gates.Start, 2 * _width), default, state.Room);
        AddGated(state.Gates.Start, state.Hidden.Start, state.Count, _width);
        GC.KeepAlive(this);
    }

    internal WordState NewState(VectorPath path) => new(_mostWords, _width, path);

    private void Means(EncoderState pieces, ReadOnlySpan<int> firsts, WordState state)
    {
        for (var word = 0; word < state.Count; word++)
        {
            var mean = state.Means.Span.Slice(word * _width, _width);
            pieces[firsts[word]].CopyTo(mean);
            for (var piece = firsts[word] + 1; piece < firsts[word + 1]; piece++)
            {
                Sums.Add(mean, pieces[piece]);
            }

            Sums.Scale(mean, 1f / (firsts[word + 1] - firsts[word]));
        }
    }

    /// <summary>Adds GELU of the first half of each row of gates, times the logistic function of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddGated(float* gates, float* hidden, int rows, int width)
    {
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < width; column += Lanes.Count)
            {
                var left = width - column;
                var gated = Lanes.Gelu(Lanes.Load(gates + column, left, 0)) * Lanes.Sigmoid(Lanes.Load(gates + width + column, left, 0));
                Lanes.Store(Lanes.Load(hidden + column, left, 0) + gated, hidden + column, left);
            }

            gates += 2 * width;
            hidden += width;
        }
    }
}
