using System.Collections.Immutable;

namespace OnRecord.Ingest.Office;

/// <summary>Reads RTF: its text, or the articles of the export that it holds.</summary>
public sealed class RtfSource : ISource
{
    /// <inheritdoc/>
    public string Format => "rtf";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".rtf"];

    /// <inheritdoc/>
    public bool Recognises(string head) => head.StartsWith(@"{\rtf", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) =>
        ReadDocument.Octets(input, options.RecordLimit, out var refusal) is { } document
            ? OfficeTexts.Arrive(document, new RtfText(document.Decoded.Text).Read(), Format, input, options)
            : refusal is { } rejected ? [rejected] : [];
}
