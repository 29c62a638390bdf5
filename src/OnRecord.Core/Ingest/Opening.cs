using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace OnRecord.Ingest;

/// <summary>Opens what arrived, a file or an entry of an archive: unpacks it, tells its format, has it read, and says why it ended early.</summary>
internal sealed class Opening(ReadOptions options, Action<string> warn)
{
    /// <summary>How many archives may lie in each other.</summary>
    public const int MostArchives = 3;

    private const int MostLayers = 2;

    /// <summary>Reads a stream that is named.</summary>
    /// <param name="address">Where it came from, for people.</param>
    /// <param name="name">The file's name, for telling the format.</param>
    /// <param name="stream">Its bytes.</param>
    /// <param name="depth">In how many archives it lies.</param>
    /// <param name="charset">The encoding that is declared beside it; null without one.</param>
    public IEnumerable<Arrival> Read(string address, string name, GuardedStream stream, int depth = 0, string? charset = null)
    {
        using var content = Unpack(stream, address, ref name);
        var input = new Incoming(address, name, content, warn) { Depth = depth, Charset = charset, Opening = this };
        foreach (var arrival in Read(input))
        {
            yield return arrival;
        }

        if (input.Fault is { } fault)
        {
            yield return Arrival.Rejected(address, fault.Reason, fault.Detail);
        }
    }

    /// <summary>Takes the compression off, in at most two layers.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The guarded stream closes the one inside it.")]
    public GuardedStream Unpack(GuardedStream stream, string address, ref string name)
    {
        for (var layer = 0; layer < MostLayers; layer++)
        {
            var isNamed = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
            name = isNamed ? name[..^3] : name;
            var start = stream.Peek(2);
            if (start is not [0x1F, 0x8B] && !(isNamed && start is [0x1F]))
            {
                if (isNamed && layer == 0)
                {
                    warn($"{address} is not compressed, whatever its name says; it is read as it is.");
                }

                break;
            }

            name = name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? name[..^4] + ".tar" : name;
            stream.Tail = GzipEnd.Member;
            stream = new GuardedStream(new GZipStream(stream, CompressionMode.Decompress)) { Packed = stream, Limit = options.UnpackedLimit, Ratio = options.UnpackedRatio };
        }

        return stream;
    }

    private IEnumerable<Arrival> Read(Incoming input)
    {
        if (input.Depth > MostArchives)
        {
            return [Arrival.Rejected(input.Address, RejectionReasons.TooDeep, $"It lies in {input.Depth} archives, and no more are opened.")];
        }

        if (input.FirstBytes.IsEmpty)
        {
            return input.Fault is null ? [Arrival.Rejected(input.Address, RejectionReasons.Empty, "The file has no content.")] : [];
        }

        if (Sources.Certain(input, options.Format) is { } certain)
        {
            return certain.Read(input, options);
        }

        return Signatures.Of(input) is { } other
            ? [Arrival.Rejected(input.Address, RejectionReasons.UnknownFormat, $"No reader knows this format ({other}). Convert it to text or HTML.")]
            : Sources.For(input, options.Format).Read(input, options);
    }
}
