using System.Collections.Immutable;

namespace OnRecord.Ingest;

/// <summary>Reads plain text; the file's text is the draft's text.</summary>
public sealed class PlainTextSource : ISource
{
    /// <inheritdoc/>
    public string Format => "text";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".txt", ".text"];

    /// <inheritdoc/>
    public bool Recognises(string head) => true;

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) => WholeDocument.Read(input, options, Format, MarkupKind.None);
}
