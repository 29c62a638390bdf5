using System.Collections.Immutable;

namespace OnRecord.Lab.Coreference;

/// <summary>The source of an attribution, and whom it means.</summary>
/// <param name="Source">Its words.</param>
/// <param name="Referent">Whom they mean; null where no mention of the set fits them.</param>
public sealed record ResolvedSource(ImmutableArray<SourcePiece> Source, SourceReferent? Referent);
