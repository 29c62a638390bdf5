using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace OnRecord.Ingest;

/// <summary>
/// Reads everything at some paths: files, folders, standard input. Each thing that is found gives one arrival, a draft or a
/// rejection with its reason; nothing that is wrong with one stops the rest. Files are read as streams, a document at a time.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "A collection of articles is what readers call it.")]
public sealed class Collection
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    private const int MostWarnings = 20;

    private readonly ImmutableArray<MetadataTable> _metadata;
    private readonly HashSet<string> _leftOut;
    private readonly List<string> _warnings = [];
    private readonly Opening _opening;
    private readonly int _recordLimit;
    private GuardedStream? _open;
    private long _closed;
    private bool _hasFolders;
    private int _replaced;
    private string? _firstReplaced;

    /// <summary>A collection to be read with these options.</summary>
    /// <exception cref="OnRecordException">A metadata table cannot be read, or a format or field mapping does not exist.</exception>
    public Collection(ReadOptions options)
    {
        _recordLimit = options.RecordLimit;
        _opening = new Opening(options, _warnings.Add);
        _ = new KnownFields(options.FieldMapping);
        _ = options.Format is { } format ? Sources.Named(format) : null;
        _metadata = [.. options.MetadataTables.Select(Load)];
        _leftOut = [.. options.MetadataTables.Concat(options.LeftOut).Select(Path.GetFullPath)];
    }

    /// <summary>Sentences about what a user should know, such as rows of a metadata table that belong to nothing; complete when all arrivals have been taken.</summary>
    public ImmutableArray<string> Warnings
    {
        get
        {
            string[] replaced = _firstReplaced is null ? [] : [$"In {_replaced} documents characters could not be read and became U+FFFD; the first is {_firstReplaced}."];
            ImmutableArray<string> all = [.. _warnings, .. replaced, .. _metadata.SelectMany(table => table.Warnings(_hasFolders))];
            return all.Length <= MostWarnings ? all : [.. all.Take(MostWarnings), $"… and {all.Length - MostWarnings} more warnings."];
        }
    }

    /// <summary>The names of the formats that there are readers for.</summary>
    public static ImmutableArray<string> Formats => Sources.Names;

    /// <summary>How many bytes have been taken so far, as they lie on disk; to be asked on the thread that takes the arrivals.</summary>
    public long BytesTaken => _closed + (_open?.Count ?? 0);

    /// <summary>How many bytes lie at the paths; null when standard input is among them, whose end nobody knows.</summary>
    public long? BytesAt(IEnumerable<string> paths)
    {
        var walk = new FolderWalk(_leftOut, _ => { });
        long bytes = 0;
        foreach (var path in paths)
        {
            if (path == StandardInput)
            {
                return null;
            }

            bytes += walk.Files(path).Where(file => file.Rejection is null).Sum(file => new FileInfo(file.Path) is { Exists: true } found ? found.Length : 0);
        }

        return bytes;
    }

    /// <summary>Reads what stands at the paths, in their order; folders in the order of their names.</summary>
    /// <param name="paths">Files and folders; <see cref="StandardInput"/> for standard input.</param>
    /// <param name="standardInput">The stream for <see cref="StandardInput"/>; it is not closed.</param>
    public IEnumerable<Arrival> Read(IEnumerable<string> paths, Stream? standardInput = null)
    {
        var walk = new FolderWalk(_leftOut, _warnings.Add);
        foreach (var path in paths)
        {
            _hasFolders |= Directory.Exists(path);
            var arrivals = path == StandardInput && standardInput is not null
                ? Read(standardInput)
                : walk.Files(path).SelectMany(Read);
            foreach (var arrival in arrivals)
            {
                if (arrival.Draft is { Source.Replaced: > 0 } draft)
                {
                    _replaced++;
                    _firstReplaced ??= draft.Source.Address;
                }

                yield return _metadata.Aggregate(arrival, (so, table) => table.Apply(so));
            }
        }
    }

    private IEnumerable<Arrival> Read(Stream standardInput)
    {
        using var stream = new GuardedStream(standardInput) { LeavesOpen = true };
        foreach (var arrival in _opening.Read(StandardInput, "", stream))
        {
            yield return arrival;
        }
    }

    private IEnumerable<Arrival> Read(FoundFile file)
    {
        var rejection = file.Rejection;
        using var stream = rejection is null ? Open(file, out rejection) : null;
        _open = stream;
        foreach (var arrival in stream is null ? [new Arrival(null, rejection)] : _opening.Read(file.Address, Path.GetFileName(file.Path), stream))
        {
            yield return arrival;
        }

        (_open, _closed) = (null, BytesTaken);
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The guarded stream closes the one inside it.")]
    private static GuardedStream? Open(FoundFile file, out Rejection? rejection)
    {
        rejection = null;
        try
        {
            return new GuardedStream(new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1));
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            rejection = new(file.Address, RejectionReasons.NotFound, "There is no such file or folder.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            rejection = new(file.Address, RejectionReasons.NotReadable, $"The system refuses to open it: {error.Message}");
        }

        return null;
    }

    private MetadataTable Load(string path)
    {
        using var stream = path.Length == 0 || path.Contains('\0', StringComparison.Ordinal) ? null : Open(new FoundFile(path, path, null), out _);
        if (stream is null)
        {
            throw new OnRecordException($"The metadata table {path} cannot be read. Check that the file is there and that you may read it.");
        }

        var name = Path.GetFileName(path);
        using var content = _opening.Unpack(stream, path, ref name);
        var input = new Incoming(path, name, content);
        if (Signatures.Of(input) is { } other)
        {
            throw new OnRecordException($"The metadata table {path} is no CSV ({other}). Save it as CSV with a header.");
        }

        var table = MetadataLists.Of(input, _recordLimit) is var (header, rows)
            ? new MetadataTable(path, header, rows.Select(row => (Func<int, string>)(column => row[column])))
            : new MetadataTable(path, new CsvTable(input, _recordLimit));
        return input.Fault is { } fault ? throw new OnRecordException($"The metadata table {path} cannot be read to its end. {fault.Detail}") : table;
    }
}
