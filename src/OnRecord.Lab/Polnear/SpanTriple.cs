using System.Collections.Immutable;

namespace OnRecord.Lab.Polnear;

/// <summary>The spans of one attribution in the convention of PolNeAR: outer quotation marks are part of the content.</summary>
/// <param name="Source">Who it is ascribed to; empty when nobody is named.</param>
/// <param name="Cue">The words between source and content; empty for a quotation that stands alone.</param>
/// <param name="Content">What is ascribed, each fragment a span, in order.</param>
public sealed record SpanTriple(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content)
{
    /// <summary>All its spans as text: two are the same attribution when these are equal.</summary>
    public string Key => $"{string.Concat(Source)}:{string.Concat(Cue)}:{string.Concat(Content)}";

    /// <summary>All its spans.</summary>
    public IEnumerable<TextSpan> Spans => [.. Source, .. Cue, .. Content];

    /// <summary>The spans of one part.</summary>
    public ImmutableArray<TextSpan> Of(Role role) => role switch
    {
        Role.Source => Source,
        Role.Cue => Cue,
        _ => Content,
    };
}
