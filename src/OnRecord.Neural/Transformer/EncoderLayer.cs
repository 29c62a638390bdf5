using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>The weights of one layer of the encoder; queries, keys and values are one product.</summary>
internal sealed unsafe class EncoderLayer
{
    private readonly EncoderConfig _config;
    private readonly Linear _queryKeyValue;
    private readonly Linear _attended;
    private readonly Norm _attendedNorm;
    private readonly Linear _inner;
    private readonly Linear _outer;
    private readonly Norm _outerNorm;

    public EncoderLayer(WeightReader reader, string name, EncoderConfig config)
    {
        _config = config;
        var self = $"{name}.attention.self";
        _queryKeyValue = reader.Linear(config.Width, config.Width, $"{self}.query", $"{self}.key", $"{self}.value");
        _attended = reader.Linear(config.Width, config.Width, $"{name}.attention.output.dense");
        _attendedNorm = reader.Norm($"{name}.attention.output.LayerNorm", config.Width, config.Epsilon);
        _inner = reader.Linear(config.FeedForward, config.Width, $"{name}.intermediate.dense");
        _outer = reader.Linear(config.Width, config.FeedForward, $"{name}.output.dense");
        _outerNorm = reader.Norm($"{name}.output.LayerNorm", config.Width, config.Epsilon);
    }

    /// <summary>Takes the vectors of pieces to the next layer.</summary>
    public void Run(EncoderState state)
    {
        var (rows, width, room) = (state.Count, _config.Width, state.Room);
        var hidden = state.Hidden.Start;
        var sum = state.Sum.Start;
        var wide = state.Wide.Start;

        _queryKeyValue.Apply(state.Rows, Target.InBlocks(wide, rows), default, room);
        state.Attention.Run(wide, _config.Heads, rows, sum, room.Path);
        _attended.Apply(new Source(sum, width, rows), new Target(wide, width), new Epilogue(Activation.None, hidden, width), room);
        _attendedNorm.Apply(new Source(wide, width, rows), hidden, width);

        _inner.Apply(state.Rows, new Target(wide, _config.FeedForward), new Epilogue(Activation.Gelu), room);
        _outer.Apply(new Source(wide, _config.FeedForward, rows), new Target(sum, width), new Epilogue(Activation.None, hidden, width), room);
        _outerNorm.Apply(new Source(sum, width, rows), hidden, width);
    }
}
