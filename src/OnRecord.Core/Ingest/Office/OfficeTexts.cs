using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Office;

/// <summary>What becomes of the text of an office document: the articles of an export that it holds, or one article.</summary>
internal static class OfficeTexts
{
    /// <summary>The arrivals of a document with this text.</summary>
    public static IEnumerable<Arrival> Arrive(ReadDocument document, MappedText text, string format, Incoming input, ReadOptions options) =>
        Layouts.Read(document, text, input, options) ?? document.Arrive(format, [new Slip { Region = default, Text = text }], options);
}
