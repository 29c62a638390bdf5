using System.Collections.Immutable;
using OnRecord.Neural.Heads;

namespace OnRecord.Neural;

/// <summary>What was read in an article.</summary>
/// <param name="Spans">The sources, cues and contents in their order.</param>
/// <param name="Attributions">Those that belong together, in the order of their cues.</param>
public sealed record EngineReading(ImmutableArray<RoleSpan> Spans, ImmutableArray<LinkedAttribution> Attributions);
