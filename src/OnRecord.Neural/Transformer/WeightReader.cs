using OnRecord.Neural.Files;
using OnRecord.Neural.Kernels;

namespace OnRecord.Neural.Transformer;

/// <summary>Reads layers from a file by the names of their tensors, checks their shapes and packs them for the kernels.</summary>
/// <param name="file">The file.</param>
/// <param name="precision">What products are computed in.</param>
internal sealed class WeightReader(SafetensorsFile file, Precision precision)
{
    public SafetensorsFile File => file;

    public float[] Floats(string name, params ReadOnlySpan<int> shape) => file.Floats(file.Find(name, shape));

    public EmbeddingTable Table(string name, int rows, int width) => new(file, name, rows, width);

    public Norm Norm(string name, int width, float epsilon) => new(Floats($"{name}.weight", width), Floats($"{name}.bias", width), epsilon);

    /// <summary>One layer, or several with the same inputs made into one, outputs one after another.</summary>
    public Linear Linear(int outputs, int inputs, params ReadOnlySpan<string> names)
    {
        var bias = Bias(outputs, names);
        return precision == Precision.Full ? new FloatLinear(new FloatPanels(Weights(outputs, inputs, names), bias))
            : file.Find($"{names[0]}.weight", outputs, inputs).Type == TensorType.I8 ? new ByteLinear(Packed(outputs, inputs, names, bias))
            : new ByteLinear(BytePanels.Quantise(Weights(outputs, inputs, names), bias));
    }

    /// <summary>A small layer, in floating point always.</summary>
    public Linear Exact(int outputs, int inputs, string name) => new FloatLinear(new FloatPanels(Weights(outputs, inputs, [name]), Bias(outputs, [name])));

    private float[] Bias(int outputs, ReadOnlySpan<string> names)
    {
        var bias = new float[outputs * names.Length];
        for (var part = 0; part < names.Length; part++)
        {
            Floats($"{names[part]}.bias", outputs).CopyTo(bias, part * outputs);
        }

        return bias;
    }

    private float[] Weights(int outputs, int inputs, ReadOnlySpan<string> names)
    {
        var weights = new float[outputs * inputs * names.Length];
        for (var part = 0; part < names.Length; part++)
        {
            var entry = file.Find($"{names[part]}.weight", outputs, inputs);
            var values = entry.Type == TensorType.I8 ? Scaled(entry) : file.Floats(entry);
            values.CopyTo(weights, part * outputs * inputs);
        }

        return weights;
    }

    private BytePanels Packed(int outputs, int inputs, ReadOnlySpan<string> names, float[] bias)
    {
        var bytes = new sbyte[outputs * inputs * names.Length];
        var scales = new float[bias.Length];
        for (var part = 0; part < names.Length; part++)
        {
            var entry = file.Find($"{names[part]}.weight", outputs, inputs);
            Bounded(entry).CopyTo(bytes.AsSpan(part * outputs * inputs));
            Floats($"{entry.Name}.scale", outputs).CopyTo(scales, part * outputs);
        }

        return new BytePanels(bytes, scales, bias);
    }

    /// <summary>The bytes of a tensor, none of which may be larger than the kernels allow.</summary>
    private ReadOnlySpan<sbyte> Bounded(TensorEntry entry)
    {
        if (entry.Type != TensorType.I8)
        {
            throw file.Fault($"the tensor {entry.Name} holds {entry.Type}, but tensors that belong with it hold bytes.");
        }

        var bytes = file.Numbers<sbyte>(entry);
        return bytes.ContainsAnyExceptInRange((sbyte)-BytePanels.Largest, (sbyte)BytePanels.Largest)
            ? throw file.Fault($"the tensor {entry.Name} has weights beyond ±{BytePanels.Largest}.")
            : bytes;
    }

    private float[] Scaled(TensorEntry entry)
    {
        var bytes = file.Numbers<sbyte>(entry);
        var scales = Floats($"{entry.Name}.scale", entry.Shape[0]);
        var values = new float[bytes.Length];
        for (var at = 0; at < values.Length; at++)
        {
            values[at] = bytes[at] * scales[at / entry.Shape[1]];
        }

        return values;
    }
}
