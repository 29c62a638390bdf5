using System.Collections.Immutable;

namespace OnRecord;

/// <summary>
/// The text ascribes words to a source: the spans alone, before anybody asks who the source is.
/// Annotation follows the PolNeAR guidelines, but outer quotation marks are left out of the content.
/// </summary>
/// <param name="Source">Who it is ascribed to, as printed; null when the text does not name anybody there.</param>
/// <param name="Cue">The words that tie source and content together; null for a quotation that stands alone.</param>
/// <param name="Content">What is ascribed, in one or more pieces, in order.</param>
/// <param name="Scope">Statement or attitude.</param>
/// <param name="Continues">The number of the attribution whose speaker goes on speaking here; null when there is none.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record Attribution(TextSpan? Source, TextSpan? Cue, ImmutableArray<TextSpan> Content, Scope Scope, int? Continues, double Confidence)
{
    /// <summary>The number of the attribution in whose content this one is told (<c>Aides said that he believed …</c>); null for an outermost one.</summary>
    public int? Within { get; init; }

    /// <summary>Who is named beside the cue as the one who passed the words on, as the agency in <c>was quoted by the agency as saying</c>; null for nobody.</summary>
    public TextSpan? Relay { get; init; }

    /// <summary>From the first to the last of its spans.</summary>
    public TextSpan Extent
    {
        get
        {
            var extent = Content[0].Union(Content[^1]);
            extent = Source is { } source ? extent.Union(source) : extent;
            return Cue is { } cue ? extent.Union(cue) : extent;
        }
    }
}
