using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>The weights of one layer of the encoder; queries, keys and values are one product.</summary>
internal sealed class EncoderLayer
{
    public EncoderLayer(WeightReader reader, int number, EncoderConfig config)
    {
        var name = $"encoder.layer.{number}";
        var self = $"{name}.attention.self";
        QueryKeyValue = reader.Linear(config.Width, config.Width, $"{self}.query", $"{self}.key", $"{self}.value");
        Attended = reader.Linear(config.Width, config.Width, $"{name}.attention.output.dense");
        AttendedNorm = reader.Norm($"{name}.attention.output.LayerNorm", config.Width, config.Epsilon);
        Inner = reader.Linear(config.FeedForward, config.Width, $"{name}.intermediate.dense");
        Outer = reader.Linear(config.Width, config.FeedForward, $"{name}.output.dense");
        OuterNorm = reader.Norm($"{name}.output.LayerNorm", config.Width, config.Epsilon);
    }

    public Linear QueryKeyValue { get; }

    public Linear Attended { get; }

    public Norm AttendedNorm { get; }

    public Linear Inner { get; }

    public Linear Outer { get; }

    public Norm OuterNorm { get; }
}
