using OnRecord.Stories;

namespace OnRecord.Query;

/// <summary>An article as part of a story.</summary>
/// <param name="Article">The article.</param>
/// <param name="WordCount">How many words are read of it: furniture is left out.</param>
/// <param name="CopyOf">The id of the article of this story whose text it copies: the earliest if that is known, else the longest; null when it copies none.</param>
/// <param name="Relation">In what way it copies, null when it does not. Where it is a copy of a copy: in what way of that one.</param>
public sealed record StoryArticle(ArticleSummary Article, int WordCount, string? CopyOf, CopyRelation? Relation);
