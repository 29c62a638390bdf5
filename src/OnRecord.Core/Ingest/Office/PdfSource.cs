using System.Collections.Immutable;
using System.Runtime.InteropServices;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Office;

/// <summary>Reads PDF through the program pdftotext, where it is installed: what it prints is the source document.</summary>
public sealed class PdfSource : ISource
{
    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".pdf"];

    /// <inheritdoc/>
    public bool Recognises(string head) => head.StartsWith("%PDF-", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options)
    {
        if (WholeDocument.Bytes(input, options.RecordLimit, out var refusal) is not { } bytes)
        {
            return refusal is { } rejected ? [rejected] : [];
        }

        if (PdfProgram.Installed().Run(bytes, options.RecordLimit, out var reason, out var detail) is not { } printed)
        {
            return [Arrival.Rejected(input.Address, reason, detail)];
        }

        var document = new ReadDocument(input.Address, ImmutableCollectionsMarshal.AsImmutableArray(printed), TextDecoder.Decode(printed, Encodings.Utf8));
        return OfficeTexts.Arrive(document, PdfPages.Flowing(MappedText.Whole(document.Decoded.Text)), Format, input, options);
    }
}
