using System.Collections.Immutable;
using OnRecord.Lab.Records;

namespace OnRecord.Lab.Polnear;

/// <summary>An attribution as the set writes it; each span is a start and an end.</summary>
public sealed record PolnearAttribution(string Id, ImmutableArray<ImmutableArray<int>> Source, ImmutableArray<ImmutableArray<int>> Cue, ImmutableArray<ImmutableArray<int>> Content)
{
    /// <summary>The attribution that is written so.</summary>
    public static PolnearAttribution Of(string id, SpanTriple triple) => new(id, Written(triple.Source), Written(triple.Cue), Written(triple.Content));

    /// <summary>Its spans.</summary>
    public SpanTriple ToTriple() => new(GoldSpan.All(Source), GoldSpan.All(Cue), GoldSpan.All(Content));

    private static ImmutableArray<ImmutableArray<int>> Written(ImmutableArray<TextSpan> spans) =>
        [.. spans.Select(span => ImmutableArray.Create(span.Start, span.End))];
}
