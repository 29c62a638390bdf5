namespace OnRecord.Ingest;

/// <summary>One file or stream on its way to a reader, already unpacked.</summary>
public sealed class Incoming
{
    private const int HeadSize = 1 << 14;

    private readonly GuardedStream _content;

    internal Incoming(string address, string name, GuardedStream content)
    {
        Address = address;
        Name = name;
        _content = content;
        Head = TextDecoder.Beginning(content.Peek(HeadSize));
    }

    /// <summary>Where it came from, for people.</summary>
    public string Address { get; }

    /// <summary>The file's name without folders and without <c>.gz</c>; empty for standard input.</summary>
    public string Name { get; }

    /// <summary>The first characters, to tell the format by; decoded without knowledge of the format.</summary>
    public string Head { get; }

    /// <summary>The bytes, from the first. It ends where it cannot be read further and never throws.</summary>
    public Stream Content => _content;

    /// <summary>Whether the bytes have ended before their end, as in a truncated gzip file; the collection reports why.</summary>
    public bool IsCutShort => _content.Fault is not null;

    /// <summary>Whether the file's name ends in this extension, in letters of any case.</summary>
    /// <param name="extension">The extension with its full stop, such as <c>.txt</c>.</param>
    public bool IsNamed(string extension) => Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    internal ReadOnlySpan<byte> FirstBytes => _content.Peek(HeadSize);

    internal Fault? Fault => _content.Fault;
}
