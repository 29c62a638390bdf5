using System.Collections.Immutable;

namespace OnRecord.Lab.Polnear;

/// <summary>The attributions that one annotator marked in an article.</summary>
public sealed record PolnearAnnotation(string Annotator, ImmutableArray<PolnearAttribution> Attributions);
