using System.Collections.Immutable;
using System.Text.Json;

namespace OnRecord.Neural.Files;

/// <summary>Reads the JSON header of a safetensors file and checks that it describes exactly the bytes that follow it.</summary>
internal sealed class SafetensorsHeader
{
    private const string MetadataKey = "__metadata__";
    private const int Line = 64;

    private readonly string _path;
    private readonly long _dataLength;
    private readonly Dictionary<string, TensorEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _metadata = new(StringComparer.Ordinal);

    private SafetensorsHeader(string path, long dataLength) => (_path, _dataLength) = (path, dataLength);

    public ImmutableDictionary<string, TensorEntry> Entries => _entries.ToImmutableDictionary(StringComparer.Ordinal);

    public ImmutableDictionary<string, string> Metadata => _metadata.ToImmutableDictionary(StringComparer.Ordinal);

    public static SafetensorsHeader Read(string path, ReadOnlySpan<byte> json, long dataLength)
    {
        var header = new SafetensorsHeader(path, dataLength);
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            header.Add(document.RootElement);
        }
        // Text that is no UTF-8 is found only when it is read, and is an invalid operation then.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            throw new ModelFileException(ModelFileException.For(path, $"its header is not JSON ({fault.Message})").Message, fault);
        }

        header.CheckOrder();
        return header;
    }

    private void Add(JsonElement root)
    {
        Check(root.ValueKind == JsonValueKind.Object, "its header is not a JSON object.");
        foreach (var property in root.EnumerateObject())
        {
            if (property.NameEquals(MetadataKey))
            {
                AddMetadata(property.Value);
            }
            else
            {
                Check(_entries.TryAdd(property.Name, Entry(property.Name, property.Value)), $"it names the tensor {property.Name} twice.");
            }
        }
    }

    private void AddMetadata(JsonElement metadata)
    {
        Check(metadata.ValueKind == JsonValueKind.Object, "its metadata are not a JSON object.");
        foreach (var pair in metadata.EnumerateObject())
        {
            Check(pair.Value.ValueKind == JsonValueKind.String, $"its metadata {pair.Name} are not text.");
            _metadata[pair.Name] = pair.Value.GetString() ?? "";
        }
    }

    private TensorEntry Entry(string name, JsonElement value)
    {
        Check(
            value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("dtype", out _) && value.TryGetProperty("shape", out _) && value.TryGetProperty("data_offsets", out _),
            $"the tensor {name} lacks dtype, shape or data_offsets.");

        var offsets = Numbers(name, value.GetProperty("data_offsets"));
        Check(offsets.Length == 2 && offsets[0] <= offsets[1], $"the offsets of the tensor {name} are not a range.");
        Check(offsets[1] <= _dataLength, $"the tensor {name} ends at byte {offsets[1]} of the data, but there are only {_dataLength}; the file may be cut off.");
        var entry = new TensorEntry(name, Type(name, value.GetProperty("dtype")), Shape(name, value.GetProperty("shape")), offsets[0], offsets[1] - offsets[0]);
        Check(Bytes(entry) == entry.Length, $"the tensor {name} has {entry.Length} bytes, which do not fit {entry.Type} {entry.ShapeText}.");
        return entry;
    }

    private TensorType Type(string name, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : "";
        foreach (var type in Enum.GetValues<TensorType>())
        {
            if (text.Equals(type.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return type;
            }
        }

        throw ModelFileException.For(_path, $"the number format '{text}' of the tensor {name} is not known.");
    }

    private ImmutableArray<int> Shape(string name, JsonElement value)
    {
        var sizes = Numbers(name, value);
        Check(Array.TrueForAll(sizes, size => size <= int.MaxValue), $"a dimension of the tensor {name} is too large.");
        return [.. sizes.Select(size => (int)size)];
    }

    private long[] Numbers(string name, JsonElement value)
    {
        Check(
            value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt64(out var number) && number >= 0),
            $"shape or offsets of the tensor {name} are not lists of whole numbers.");
        return [.. value.EnumerateArray().Select(item => item.GetInt64())];
    }

    /// <summary>The bytes that type and shape ask for; more than any file has when the product is too large for a number.</summary>
    private static Int128 Bytes(TensorEntry entry)
    {
        Int128 bytes = TensorEntry.SizeOf(entry.Type);
        foreach (var size in entry.Shape)
        {
            bytes *= size;
            if (bytes > long.MaxValue)
            {
                return Int128.MaxValue;
            }
        }

        return bytes;
    }

    /// <summary>No tensor may overlap another, and between them there is room for no more than what begins the next at a cache line.</summary>
    private void CheckOrder()
    {
        var end = 0L;
        foreach (var entry in _entries.Values.OrderBy(entry => entry.Offset).ThenBy(entry => entry.Length))
        {
            Check(entry.Offset >= end && entry.Offset - end < Line, $"the tensor {entry.Name} begins at byte {entry.Offset} of the data, not at {end} where the one before it ends.");
            end = entry.Offset + entry.Length;
        }

        Check(_dataLength - end < Line, $"its tensors end at byte {end} of the data, but there are {_dataLength}.");
    }

    private void Check(bool isRight, string fault)
    {
        if (!isRight)
        {
            throw ModelFileException.For(_path, fault);
        }
    }
}
