using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using System.Text.Json;
using OnRecord.Ingest;

namespace OnRecord.Knowledge.Import;

/// <summary>
/// Makes a knowledge file of what a user has: tables, FollowTheMoney entities, a Wikidata dump. Inputs are read as streams,
/// so a dump of many gigabytes takes time and not memory; what is taken from it is kept until the end.
/// </summary>
/// <param name="known">What is known already, by which states, titles and persons are told.</param>
public sealed class KnowledgeImport(Almanac known)
{
    private const int MostFaults = 20;
    private const int LineLimit = 64_000_000;

    private readonly AlmanacBuilder _facts = new();
    private readonly List<ImportFault> _faults = [];
    private readonly List<FactRow> _rows = [];
    private WikidataImport? _wikidata;
    private FtmImport? _ftm;

    /// <summary>How many records were read.</summary>
    public long Records { get; private set; }

    /// <summary>How many records could not be taken because something is wrong with them.</summary>
    public long Rejected { get; private set; }

    /// <summary>The first of what is wrong.</summary>
    public ImmutableArray<ImportFault> Faults => [.. _faults];

    /// <summary>How many actors were taken.</summary>
    public int Actors => _facts.ActorCount;

    /// <summary>How many terms of office were taken.</summary>
    public int Terms => _facts.TermCount;

    /// <summary>Reads one input.</summary>
    /// <param name="stream">Its bytes, which may be packed with gzip.</param>
    /// <param name="name">What it is called, for people and to tell the format.</param>
    /// <param name="format">Its format; null to tell it by name and content.</param>
    /// <param name="stop">Ends the reading.</param>
    /// <exception cref="OnRecordException">It is packed otherwise, or of no format that is known; the sentence says what to do.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The guarded stream closes the one inside it.")]
    public void Read(Stream stream, string name, ImportFormat? format, CancellationToken stop)
    {
        using var guarded = new GuardedStream(stream) { LeavesOpen = true };
        var packed = guarded.Peek(3) is [0x1f, 0x8b, ..];
        if (guarded.Peek(3).SequenceEqual("BZh"u8))
        {
            throw new OnRecordException($"{name} is packed with bzip2, which is not read here. Unpack it on the way: bzcat {name} | onrecord knowledge import --format wikidata -");
        }

        using var content = packed ? new GuardedStream(new GZipStream(guarded, CompressionMode.Decompress)) { Packed = guarded } : guarded;
        var input = new Incoming(name, packed && name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name, content);
        Read(input, format ?? FormatOf(input), stop);
        if (input.Fault is { } fault)
        {
            Reject(new ImportFault(name, fault.Detail));
        }
    }

    /// <summary>Makes the terms of what was read, and writes the file.</summary>
    public void Write(Stream stream)
    {
        new CsvImport(_facts, known).Take(_rows, Reject);
        _wikidata?.Finish();
        _ftm?.Finish();
        _facts.Write(stream);
    }

    private static ImportFormat FormatOf(Incoming input)
    {
        var head = input.Head.AsSpan().TrimStart();
        return head.IsEmpty ? throw new OnRecordException($"{input.Address} is empty.")
            : head[0] is '[' or '{' && head.Contains("\"claims\"", StringComparison.Ordinal) ? ImportFormat.Wikidata
            : head[0] == '{' && head.Contains("\"schema\"", StringComparison.Ordinal) ? ImportFormat.Ftm
            : head[0] is '[' or '{' || !CsvTable.Cells(input.Head).Contains("name", StringComparer.OrdinalIgnoreCase)
                ? throw new OnRecordException($"{input.Address} is none of the formats that are read: a CSV table with a column 'name', FollowTheMoney entities, one a line, or a Wikidata dump. --format says which it is.")
            : ImportFormat.Csv;
    }

    private void Read(Incoming input, ImportFormat format, CancellationToken stop)
    {
        if (format == ImportFormat.Csv)
        {
            var before = _rows.Count;
            _rows.AddRange(FactTable.Read(input, Reject));
            Records += _rows.Count - before;
            return;
        }

        var reader = new RecordReader(input.Content, CodeUnits.Of(null), LineLimit);
        while (reader.Line() is { } line)
        {
            stop.ThrowIfCancellationRequested();
            Read(line, format, input.Address);
        }
    }

    private void Read(RawRecord line, ImportFormat format, string address)
    {
        var json = line.Bytes.AsMemory();
        json = json.Span.Trim((byte)' ') is [.., (byte)','] ? json[..json.Span.LastIndexOf((byte)',')] : json;
        if (json.Span.Trim((byte)' ') is [] or [(byte)'['] or [(byte)']'])
        {
            return;
        }

        Records++;
        if (format == ImportFormat.Wikidata && !WikidataImport.MayMatter(json.Span))
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            Take(document.RootElement, format);
        }
        catch (JsonException)
        {
            Reject(new ImportFault($"{address}, line {line.FirstLine}", line.IsTooLarge ? "the line is longer than 64 MB." : "it is no JSON."));
        }
    }

    private void Take(JsonElement entity, ImportFormat format) =>
        _ = format == ImportFormat.Wikidata
            ? (_wikidata ??= new WikidataImport(_facts, known)).Take(entity)
            : (_ftm ??= new FtmImport(_facts, known)).Take(entity);

    private void Reject(ImportFault fault)
    {
        Rejected++;
        if (_faults.Count < MostFaults)
        {
            _faults.Add(fault);
        }
    }
}
