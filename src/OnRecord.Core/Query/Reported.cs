using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>What somebody said, with the articles of a story that print it.</summary>
/// <param name="Fullest">The print with most words, and of equals that of the first article.</param>
/// <param name="Wordings">Every print, in the order of the story's articles.</param>
public sealed record Reported(StatementView Fullest, ImmutableArray<Wording> Wordings);
