using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;
using OnRecord.Ingest.Office;

namespace OnRecord.Ingest.Archives;

/// <summary>
/// Reads what lies in zip archives, each entry by its own format; DOCX and WACZ are zip archives too. Nothing is written to
/// disk, names of entries are only text, and an archive that unpacks to more than text ever does is stopped.
/// </summary>
public sealed class ZipSource : ISource
{
    private const int MostEntries = 100_000;
    private const int Room = 1 << 20;

    /// <inheritdoc/>
    public string Format => "zip";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".zip"];

    /// <inheritdoc/>
    public bool Recognises(string head) => head.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || head.StartsWith("PK\u0005\u0006", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        return Seekable(input, options, out var refusal) is { } stream ? Read(stream, input, options) : refusal is { } rejected ? [rejected] : [];
    }

    // An archive in another one, or on standard input, has to be in memory, because its directory stands at its end.
    private static Stream? Seekable(Incoming input, ReadOptions options, out Arrival? refusal)
    {
        refusal = null;
        return input.Seekable is { } stream ? stream
            : WholeDocument.Bytes(input, 4 * options.RecordLimit, out refusal) is { } bytes ? new MemoryStream(bytes, writable: false) : null;
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The entry is closed at the end of each round.")]
    private static IEnumerable<Arrival> Read(Stream stream, Incoming input, ReadOptions options)
    {
        using var archive = Open(stream, input.Address, out var refusal);
        if (archive is null)
        {
            yield return refusal;
            yield break;
        }

        var entries = archive.Entries.Where(entry => !IsLeft(entry.FullName)).ToList();
        var left = Math.Min(options.UnpackedLimit, (stream.Length * options.UnpackedRatio) + Room);
        if (IsOtherOffice(entries))
        {
            yield return Arrival.Rejected(input.Address, RejectionReasons.UnknownFormat, "No reader knows this format (office document or book: xlsx, pptx, odt, epub). Convert it to text or HTML.");
            yield break;
        }

        var wanted = Wanted(entries, input, out var isPackage);
        foreach (var entry in wanted)
        {
            using var content = Content(entry, left, out var detail);
            var address = isPackage ? input.Address : $"{input.Address}/{entry.FullName}";
            foreach (var arrival in content is null ? [Arrival.Rejected(address, detail.Reason, detail.Detail)] : Read(entry, address, content, input, options))
            {
                yield return arrival;
            }

            left = Math.Max(0, left - (content?.Count ?? 0));
        }

        if (wanted.Count == 0)
        {
            yield return Arrival.Rejected(input.Address, RejectionReasons.NoArticles, entries.Count == 0 ? "There is nothing in the archive." : "There is no folder archive/ with web archives in this package.");
        }
    }

    private static List<ZipArchiveEntry> Wanted(List<ZipArchiveEntry> entries, Incoming input, out bool isPackage)
    {
        var main = entries.Find(entry => entry.FullName == DocxSource.MainPart);
        isPackage = main is not null;
        return main is not null ? [main]
            : WaczPackage.IsIn(entries, input) ? WaczPackage.Archives(entries, input)
            : entries;
    }

    private static IEnumerable<Arrival> Read(ZipArchiveEntry entry, string address, GuardedStream content, Incoming input, ReadOptions options)
    {
        if (entry.FullName != DocxSource.MainPart)
        {
            return input.Inside(address, entry.Name, content, options);
        }

        var part = new Incoming(address, entry.Name, content, input.Warn) { Depth = input.Depth + 1, Opening = input.Opening };
        return [.. DocxSource.ReadMain(part, options), .. part.Fault is { } fault ? [Arrival.Rejected(address, fault.Reason, fault.Detail)] : Array.Empty<Arrival>()];
    }

    [SuppressMessage("Reliability", "CA2000", Justification = "The guarded stream closes the one inside it.")]
    private static GuardedStream? Content(ZipArchiveEntry entry, long left, out (string Reason, string Detail) detail)
    {
        detail = (RejectionReasons.Encrypted, "The entry is protected by a password.");
        if (entry.IsEncrypted)
        {
            return null;
        }

        detail = (RejectionReasons.Damaged, "The entry cannot be found where the directory of the archive says.");
        try
        {
            return new GuardedStream(new CheckedEntry(entry.Open(), entry.Crc32, entry.Length)) { Limit = left };
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static ZipArchive? Open(Stream stream, string address, out Arrival refusal)
    {
        refusal = Arrival.Rejected(address, RejectionReasons.Damaged, "The archive is damaged: its directory cannot be read. It may have been cut off.");
        try
        {
            stream.Position = 0;
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count <= MostEntries)
            {
                return archive;
            }

            refusal = Arrival.Rejected(address, RejectionReasons.TooLarge, $"The archive has {archive.Entries.Count} entries, and at most {MostEntries} are read.");
            archive.Dispose();
        }
        catch (Exception error) when (error is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException)
        {
            // Said already.
        }

        return null;
    }

    private static bool IsOtherOffice(List<ZipArchiveEntry> entries) =>
        entries.Exists(entry => entry.FullName is "[Content_Types].xml" or "mimetype") && !entries.Exists(entry => entry.FullName == DocxSource.MainPart);

    // Folders, and what systems put into archives by themselves.
    private static bool IsLeft(string name) =>
        name.EndsWith('/') || name.EndsWith('\\') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal) || name.EndsWith("Thumbs.db", StringComparison.Ordinal);
}
