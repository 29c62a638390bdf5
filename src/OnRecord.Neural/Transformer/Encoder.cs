using System.Collections.Immutable;
using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>
/// A transformer encoder of the BERT family: gives each piece of a window a vector that depends on all the others.
/// Its weights do not change; it may be used by several threads, each with a state of its own.
/// </summary>
/// <remarks>Devlin and others 2019, "BERT"; Wang and others 2020, "MiniLM".</remarks>
public sealed unsafe class Encoder
{
    private readonly EmbeddingTable _pieces;
    private readonly EmbeddingTable _positions;
    private readonly ImmutableArray<EmbeddingTable> _channels;
    private readonly float[] _segment;
    private readonly Norm _norm;
    private readonly ImmutableArray<EncoderLayer> _layers;

    private Encoder(SafetensorsFile file, EncoderConfig config, Precision precision)
    {
        Config = config;
        var reader = new WeightReader(file, precision);
        _pieces = reader.Table("embeddings.word_embeddings.weight", -1, config.Width);
        _positions = reader.Table("embeddings.position_embeddings.weight", config.Positions, config.Width);
        _segment = reader.Floats("embeddings.token_type_embeddings.weight", 2, config.Width)[..config.Width];
        _norm = reader.Norm("embeddings.LayerNorm", config.Width, config.Epsilon);
        _channels = [.. config.Channels.Select(channel => reader.Table($"channels.{channel.Name}.weight", channel.Rows, config.Width))];
        _layers = [.. Enumerable.Range(0, config.Layers).Select(number => new EncoderLayer(reader, $"encoder.layer.{number}", config))];
    }

    /// <summary>The shape.</summary>
    public EncoderConfig Config { get; }

    /// <summary>How many different pieces it knows.</summary>
    public int Pieces => _pieces.Rows;

    /// <summary>Reads an encoder, with the tensor names of Hugging Face's BERT.</summary>
    /// <param name="file">The weights. Vectors of pieces are read from it as they are wanted, so it must stay open.</param>
    /// <param name="config">Their shape.</param>
    /// <param name="precision">What the large products are computed in. Weights that are no bytes are rounded to them where that is asked for.</param>
    /// <exception cref="ModelFileException">A tensor is missing or has another shape or format.</exception>
    /// <exception cref="ArgumentException">The heads are not 32 wide.</exception>
    public static Encoder Load(SafetensorsFile file, EncoderConfig config, Precision precision) =>
        config.Heads * Target.BlockWidth == config.Width
            ? new Encoder(file, config, precision)
            : throw new ArgumentException($"Attention heads of {Target.BlockWidth} make {config.Heads * Target.BlockWidth} columns, not {config.Width}.", nameof(config));

    /// <summary>Makes the room that a thread needs.</summary>
    public EncoderState NewState() => NewState(VectorPaths.Best);

    /// <summary>Computes the vectors of a window.</summary>
    /// <param name="input">Its pieces, with those that stand for begin and end.</param>
    /// <param name="state">Receives the vectors.</param>
    /// <exception cref="ArgumentException">The window has more pieces than the encoder has positions.</exception>
    public void Run(EncoderInput input, EncoderState state)
    {
        Embed(input, state);
        for (var layer = 0; layer < _layers.Length; layer++)
        {
            _layers[layer].Run(state);
            if (state.KeptLayer == layer + 1)
            {
                state.Keep();
            }
        }

        GC.KeepAlive(this);
    }

    internal EncoderState NewState(VectorPath path) => new(Config, path);

    /// <summary>The vector of each piece is the sum of its own, its position's, the first segment's and those of the further tables, normed.</summary>
    private void Embed(EncoderInput input, EncoderState state)
    {
        if (input.Count > Config.Positions)
        {
            throw new ArgumentException($"The window has {input.Count} pieces, but the encoder takes {Config.Positions}.", nameof(input));
        }

        state.Count = input.Count;
        var part = state.Wide.Span[..Config.Width];
        for (var piece = 0; piece < input.Count; piece++)
        {
            var vector = state.Hidden.Span.Slice(piece * Config.Width, Config.Width);
            _pieces.Read(input.Pieces[piece], vector);
            _positions.Read(piece, part);
            Sums.Add(vector, part);
            Sums.Add(vector, _segment);
            var rows = input.RowsOf(piece);
            for (var channel = 0; channel < _channels.Length; channel++)
            {
                _channels[channel].Read(rows[channel], part);
                Sums.Add(vector, part);
            }
        }

        _norm.Apply(state.Rows, state.Hidden.Start, Config.Width);
    }
}
