using System.Collections.Immutable;
using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

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
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        var document = ReadDocument.Text(input, options.DocumentLimit, null, out var refusal);
        return document is not null ? Layouts.Read(document, MappedText.Whole(document.Decoded.Text), input, options) ?? [WholeDocument.Draft(document, Format, MarkupKind.None)]
            : refusal is { } rejected ? [rejected] : [];
    }
}
