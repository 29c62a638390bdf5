using System.Collections.Immutable;

namespace OnRecord.Ingest.Office;

/// <summary>Reads documents of word processors (DOCX): the text of the main part, or the articles of the export that it holds.</summary>
public sealed class DocxSource : ISource
{
    /// <summary>The entry of the package that holds the text.</summary>
    internal const string MainPart = "word/document.xml";

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public ImmutableArray<string> Extensions => [".docx"];

    /// <inheritdoc/>
    public bool Recognises(string head) => false;

    /// <inheritdoc/>
    public IEnumerable<Arrival> Read(Incoming input, ReadOptions options) => new Archives.ZipSource().Read(input, options);

    /// <summary>Reads the main part, unpacked.</summary>
    internal static IEnumerable<Arrival> ReadMain(Incoming part, ReadOptions options) =>
        ReadDocument.Text(part, options.RecordLimit, _ => Encodings.Utf8, out var refusal) is { } document
            ? DocxText.Of(document.Decoded.Text) is { } text
                ? OfficeTexts.Arrive(document, text, "docx", part, options)
                : [Arrival.Rejected(part.Address, RejectionReasons.TooLarge, "It has more elements than are read of one document; split it.")]
            : refusal is { } rejected ? [rejected] : [];
}
