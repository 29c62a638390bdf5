using OnRecord.Ingest.Exports;
using OnRecord.Ingest.Markup;

namespace OnRecord.Ingest.Office;

/// <summary>What becomes of the text of an office document: the articles of an export that it holds, or one article.</summary>
internal static class OfficeTexts
{
    /// <summary>The arrivals of a document with this text.</summary>
    public static IEnumerable<Arrival> Arrive(ReadDocument document, MappedText text, string format, Incoming input, ReadOptions options) =>
        Layouts.Read(document, text, input, options)
        ?? (IsOnlyTitle(text.Text) && format != "rtf"
            ? [Arrival.Rejected(input.Address, RejectionReasons.NoArticles, $"There is no article in it, only the line '{text.Text.Trim()}'.")]
            : document.Arrive(format, [new Slip { Region = default, Text = text }], options));

    // The name of a search without its results, for instance.
    private static bool IsOnlyTitle(string text) =>
        text.AsSpan().Trim() is { Length: > 0 and < 80 } line && !line.Contains('\n') && !line.ContainsAny(".!?。");
}
