using System.Collections.Immutable;
using OnRecord.Store;
using OnRecord.Stories;

namespace OnRecord.Query;

/// <summary>What a copy changed in the text that it copies, word by word.</summary>
/// <param name="Copy">The copy.</param>
/// <param name="Origin">The article that it copies.</param>
/// <param name="Differences">Where they differ: <c>One</c> counts in the origin, <c>Other</c> in the copy.</param>
public sealed record CopyChanges(Article Copy, Article Origin, ImmutableArray<Difference> Differences)
{
    /// <summary>The changes of all near and shortened copies of a story, in the order of its articles; of exact ones there are none, and reworded ones change everything.</summary>
    /// <exception cref="OnRecordException">What is stored of an article is damaged.</exception>
    public static IEnumerable<CopyChanges> Of(Record record, StoryView story)
    {
        foreach (var article in story.Articles.Where(article => article.Relation is CopyRelation.Near or CopyRelation.Shortened))
        {
            if (article.CopyOf is { } of && record.Article(of) is { } origin && record.Article(article.Article.Id) is { } copy)
            {
                yield return new CopyChanges(copy, origin, WordDifference.Between(origin.Text, copy.Text));
            }
        }
    }
}
