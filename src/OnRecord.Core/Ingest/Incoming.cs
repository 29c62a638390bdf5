using System.Text;

namespace OnRecord.Ingest;

/// <summary>One file or stream on its way to a reader, already unpacked.</summary>
public sealed class Incoming
{
    private const int HeadSize = 1 << 14;

    private readonly GuardedStream _content;

    internal Incoming(string address, string name, GuardedStream content, Action<string>? warn = null)
    {
        Warn = warn ?? (_ => { });
        Address = address;
        Name = name;
        _content = content;
        Head = TextDecoder.Beginning(content.Peek(HeadSize));
        var isText = Encodings.Marked(FirstBytes) is not null || (FirstBytes is [(byte)'<' or 0, ..] && Encodings.Wide(FirstBytes) is not null);
        Start = isText ? Head : Encoding.Latin1.GetString(FirstBytes);
    }

    /// <summary>Where it came from, for people.</summary>
    public string Address { get; }

    /// <summary>The file's name without folders and without <c>.gz</c>; empty for standard input.</summary>
    public string Name { get; }

    /// <summary>The first characters, to tell the format by; decoded without knowledge of the format.</summary>
    public string Head { get; }

    /// <summary>The same, but each byte of a file that is no text as one character.</summary>
    internal string Start { get; }

    /// <summary>The bytes, from the first. It ends where it cannot be read further and never throws.</summary>
    public Stream Content => _content;

    /// <summary>Whether the bytes have ended before their end, as in a truncated gzip file; the collection reports why.</summary>
    public bool IsCutShort => _content.Fault is not null;

    /// <summary>Whether the file's name ends in this extension, in letters of any case.</summary>
    /// <param name="extension">The extension with its full stop, such as <c>.txt</c>.</param>
    public bool IsNamed(string extension) => Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>In how many archives it lies.</summary>
    internal int Depth { get; init; }

    /// <summary>The encoding that the message or record around it declares; null without one.</summary>
    internal string? Charset { get; init; }

    /// <summary>Opens what lies inside it, such as the entries of an archive.</summary>
    internal Opening? Opening { get; init; }

    /// <summary>Takes a sentence about what a user should know.</summary>
    internal Action<string> Warn { get; }

    /// <summary>The bytes as a stream that can be read at any place; null when they come only once.</summary>
    internal Stream? Seekable => _content.Seekable;

    internal ReadOnlySpan<byte> FirstBytes => _content.Peek(HeadSize);

    /// <summary>Reads what lies inside it.</summary>
    internal IEnumerable<Arrival> Inside(string address, string name, GuardedStream stream, ReadOptions options, string? charset = null) =>
        (Opening ?? new Opening(options, Warn)).Read(address, name, stream, Depth + 1, charset);

    internal Fault? Fault => _content.Fault;
}
