using System.Collections.Immutable;

namespace OnRecord;

/// <summary>All that one run found in one article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Run">The id of the run.</param>
/// <param name="Actors">Who the article speaks of.</param>
/// <param name="Statements">Who said what.</param>
public sealed record Findings(Article Article, string Run, ImmutableArray<Actor> Actors, ImmutableArray<Statement> Statements);
