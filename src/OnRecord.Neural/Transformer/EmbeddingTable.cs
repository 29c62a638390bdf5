using System.Numerics;
using OnRecord.Neural.Files;

namespace OnRecord.Neural.Transformer;

/// <summary>Vectors by number, read from the mapped file each time one is wanted.</summary>
internal sealed unsafe class EmbeddingTable
{
    private readonly SafetensorsFile _file;
    private readonly TensorEntry _entry;
    private readonly float[] _scales;
    private readonly int _width;

    public EmbeddingTable(SafetensorsFile file, string name, int rows, int width)
    {
        (_file, _width) = (file, width);
        _entry = file.Find(name, rows, width);
        Rows = _entry.Shape[0];
        _scales = _entry.Type switch
        {
            TensorType.F16 or TensorType.F32 => [],
            TensorType.I8 => file.Floats(file.Find($"{name}.scale", Rows)),
            _ => throw file.Fault($"the tensor {name} holds {_entry.Type}, which no table of vectors does."),
        };
    }

    public int Rows { get; }

    /// <summary>Reads a vector.</summary>
    public void Read(int row, Span<float> into)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows);
        var at = row * _width;
        switch (_entry.Type)
        {
            case TensorType.F32:
                _file.Numbers<float>(_entry).Slice(at, _width).CopyTo(into);
                break;
            case TensorType.F16:
                Halves.Widen(_file.Numbers<ushort>(_entry).Slice(at, _width), into);
                break;
            default:
                Scale(_file.Numbers<sbyte>(_entry).Slice(at, _width), _scales[row], into);
                break;
        }
    }

    private static void Scale(ReadOnlySpan<sbyte> from, float scale, Span<float> into)
    {
        var column = 0;
        for (; column <= from.Length - Vector<sbyte>.Count; column += Vector<sbyte>.Count)
        {
            var (low, high) = Widened(new Vector<sbyte>(from[column..]));
            Scale(low, scale, into[column..]);
            Scale(high, scale, into[(column + Vector<short>.Count)..]);
        }

        for (; column < from.Length; column++)
        {
            into[column] = from[column] * scale;
        }
    }

    private static (Vector<short> Low, Vector<short> High) Widened(Vector<sbyte> bytes)
    {
        Vector.Widen(bytes, out var low, out var high);
        return (low, high);
    }

    private static void Scale(Vector<short> numbers, float scale, Span<float> into)
    {
        Vector.Widen(numbers, out var low, out var high);
        (Vector.ConvertToSingle(low) * scale).CopyTo(into);
        (Vector.ConvertToSingle(high) * scale).CopyTo(into[Vector<float>.Count..]);
    }
}
