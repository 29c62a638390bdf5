using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace OnRecord.Neural.Files;

/// <summary>
/// A file of named tensors in the safetensors format: eight bytes with the length of the header, the header as JSON, then
/// the numbers, little-endian. The file is mapped into memory and checked when it is opened; tensors are read where they
/// lie. May be read by several threads.
/// </summary>
public sealed unsafe class SafetensorsFile : IDisposable
{
    private const int Prefix = sizeof(ulong);

    /// <summary>The bound that the format sets.</summary>
    private const long LongestHeader = 100_000_000;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly long _length;
    private readonly long _dataStart;

    private SafetensorsFile(string path)
    {
        Path = path;
        _length = new FileInfo(path).Length;
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        _view = _file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        try
        {
            _dataStart = Prefix + HeaderLength();
            var header = SafetensorsHeader.Read(path, new ReadOnlySpan<byte>(_start + Prefix, (int)_dataStart - Prefix), _length - _dataStart);
            (Tensors, Metadata) = (header.Entries, header.Metadata);
        }
        catch (ModelFileException)
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Where the file lies.</summary>
    public string Path { get; }

    /// <summary>The tensors by their names.</summary>
    public ImmutableDictionary<string, TensorEntry> Tensors { get; }

    /// <summary>What the file says about itself.</summary>
    public ImmutableDictionary<string, string> Metadata { get; }

    /// <summary>Opens and checks a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="sha256">The sum that it must have, in hexadecimal digits, or null to leave that unchecked.</param>
    /// <exception cref="ModelFileException">The file is missing, damaged, foreign or has another sum.</exception>
    public static SafetensorsFile Open(string path, string? sha256 = null)
    {
        Expect(File.Exists(path), path, "it is missing.");
        Expect(new FileInfo(path).Length > Prefix, path, "it is too short to be a safetensors file.");
        if (sha256 is not null)
        {
            CheckSum(path, sha256);
        }

        try
        {
            return new SafetensorsFile(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new ModelFileException($"The model file {path} cannot be read: {fault.Message}", fault);
        }
    }

    /// <summary>The tensor of a name, which must have a shape.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="shape">The dimensions it must have; -1 takes any.</param>
    /// <exception cref="ModelFileException">There is none, or its shape is another.</exception>
    public TensorEntry Find(string name, params ReadOnlySpan<int> shape)
    {
        if (!Tensors.TryGetValue(name, out var entry))
        {
            throw ModelFileException.For(Path, $"it has no tensor {name}.");
        }

        var fits = entry.Shape.Length == shape.Length;
        for (var axis = 0; fits && axis < shape.Length; axis++)
        {
            fits = shape[axis] < 0 || shape[axis] == entry.Shape[axis];
        }

        Expect(fits, Path, $"the tensor {name} is {entry.ShapeText}, not [{string.Join(", ", shape.ToArray())}].");
        return entry;
    }

    /// <summary>The numbers of a tensor where they lie in the file. Valid until the file is closed.</summary>
    /// <typeparam name="T">A type of the tensor's number size.</typeparam>
    /// <param name="entry">The tensor.</param>
    /// <exception cref="ModelFileException">The size of <typeparamref name="T"/> is another than that of the tensor's numbers.</exception>
    public ReadOnlySpan<T> Numbers<T>(TensorEntry entry)
        where T : unmanaged
    {
        // The message is made only when it is wanted: vectors of pieces are read through here.
        if (Unsafe.SizeOf<T>() != TensorEntry.SizeOf(entry.Type) || entry.Count > int.MaxValue)
        {
            throw Fault($"the tensor {entry.Name} holds {entry.Count} times {entry.Type}, which cannot be read as {typeof(T).Name}.");
        }

        return new ReadOnlySpan<T>(_start + _dataStart + entry.Offset, (int)entry.Count);
    }

    /// <summary>Copies a tensor of floating-point numbers of 16 or 32 bits.</summary>
    /// <param name="entry">The tensor.</param>
    /// <exception cref="ModelFileException">It holds other numbers.</exception>
    public float[] Floats(TensorEntry entry)
    {
        var result = new float[entry.Count];
        switch (entry.Type)
        {
            case TensorType.F32:
                Numbers<float>(entry).CopyTo(result);
                return result;
            case TensorType.F16:
                Halves.Widen(Numbers<ushort>(entry), result);
                return result;
            default:
                throw ModelFileException.For(Path, $"the tensor {entry.Name} holds {entry.Type}, not floating-point numbers of 16 or 32 bits.");
        }
    }

    /// <summary>Unmaps the file; spans of its tensors must not be used any more.</summary>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    internal ModelFileException Fault(string fault) => ModelFileException.For(Path, fault);

    private static void CheckSum(string path, string wanted)
    {
        using var stream = File.OpenRead(path);
        var sum = Convert.ToHexStringLower(SHA256.HashData(stream));
        Expect(sum.Equals(wanted, StringComparison.OrdinalIgnoreCase), path, $"its SHA-256 is {sum}, not {wanted}; it is damaged or another version.");
    }

    private static void Expect(bool isRight, string path, string fault)
    {
        if (!isRight)
        {
            throw ModelFileException.For(path, fault);
        }
    }

    private long HeaderLength()
    {
        var length = BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_start, Prefix));
        var fits = length is >= 2 and <= LongestHeader && (long)length <= _length - Prefix && _start[Prefix] == (byte)'{';
        return fits ? (long)length : throw Fault("it does not begin with the header of a safetensors file.");
    }
}
