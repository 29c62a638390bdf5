using System.Collections.Immutable;

namespace OnRecord.Lab;

/// <summary>A table that takes a score apart.</summary>
/// <param name="Columns">The titles of the columns, that of the rows first.</param>
/// <param name="Rows">The cells of each row.</param>
public sealed record Breakdown(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
