using System.Collections.Immutable;

namespace OnRecord.Clean.Html;

/// <summary>All that a reader of the page sees, line by line.</summary>
/// <param name="Text">The text, a line feed after each line.</param>
/// <param name="Map">Leads from the text to the source.</param>
/// <param name="All">The lines, in order.</param>
internal sealed record PageLines(string Text, OffsetMap Map, ImmutableArray<PageLine> All)
{
    /// <summary>The words of a line.</summary>
    public string WordsOf(PageLine line) => line.Span.Of(Text);
}
