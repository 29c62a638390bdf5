using System.Collections.Immutable;

namespace OnRecord.Ingest.Archives;

/// <summary>Reads what lies in tar archives, each file by its own format, from the first to the last without writing to disk.</summary>
public sealed class TarSource : ISource
{
    /// <inheritdoc/>
    public string Format => "tar";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".tar"];

    /// <inheritdoc/>
    public bool Recognises(string head) => head.Length > 262 && head.AsSpan(257, 5).SequenceEqual("ustar");

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        var entries = new TarEntries(input.Content);
        var found = 0;
        while (entries.Next() is var (name, length))
        {
            using var part = new PartStream(input.Content, length);
            if (!IsLeft(name))
            {
                found++;
                using var content = new GuardedStream(part) { LeavesOpen = true };
                foreach (var arrival in input.Inside($"{input.Address}/{name}", name[(name.LastIndexOf('/') + 1)..], content, options))
                {
                    yield return arrival;
                }
            }

            entries.After(part);
        }

        if (!input.IsCutShort && (entries.Fault is not null || found == 0))
        {
            yield return Arrival.Rejected(input.Address, entries.Fault is null ? RejectionReasons.NoArticles : RejectionReasons.Damaged, entries.Fault ?? "There is nothing in the archive.");
        }
    }

    private static bool IsLeft(string name) => name.EndsWith('/') || name.EndsWith(".DS_Store", StringComparison.Ordinal) || name.Contains("/._", StringComparison.Ordinal);
}
