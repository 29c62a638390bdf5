using System.Collections.Immutable;

namespace OnRecord.Neural.Heads;

/// <summary>A cue with the contents and the source that belong to it.</summary>
/// <param name="Source">The source, or null when none was found for this cue.</param>
/// <param name="Cue">The cue.</param>
/// <param name="Contents">The contents in their order; at least one.</param>
/// <param name="Confidence">The probability of the least likely link; 0 to 1.</param>
public sealed record LinkedAttribution(RoleSpan? Source, RoleSpan Cue, ImmutableArray<RoleSpan> Contents, float Confidence);
