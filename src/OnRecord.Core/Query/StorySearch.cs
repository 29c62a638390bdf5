using System.Collections.Immutable;
using OnRecord.Store;
using OnRecord.Stories;

namespace OnRecord.Query;

/// <summary>
/// Puts the articles of a record together in stories and copy families. They are worked out when they are asked for, from the texts
/// without furniture; the same articles give the same stories. Of a family one text counts, so that ten copies make no story denser.
/// </summary>
public static class StorySearch
{
    /// <summary>All stories of two articles and more: those with most articles first, then by first day and id.</summary>
    public static ImmutableArray<StoryView> All(Record record) =>
    [
        .. Stories(record).Where(story => story.Articles.Length > 1)
            .OrderByDescending(story => story.Articles.Length)
            .ThenBy(story => story.Published?.First ?? DateOnly.MaxValue)
            .ThenBy(story => story.Id, StringComparer.Ordinal),
    ];

    /// <summary>The story of an article, which may be alone in it; null when the record has no such article.</summary>
    /// <param name="record">The record.</param>
    /// <param name="article">The article's id, its path, or the end of its path from a slash on.</param>
    public static StoryView? Of(Record record, string article) =>
        Stories(record).FirstOrDefault(story => story.Articles.Any(one => IsNamed(one.Article, article)));

    private static bool IsNamed(ArticleSummary article, string name) =>
        article.Id == name || article.Path == name || article.Path.EndsWith('/' + name, StringComparison.Ordinal);

    private static IEnumerable<StoryView> Stories(Record record)
    {
        var (families, articles, terms) = (new CopyFamilies(), new Dictionary<string, StoryArticle>(StringComparer.Ordinal), new Dictionary<string, StoryTerms>(StringComparer.Ordinal));
        foreach (var read in StoryText.All(record))
        {
            var id = read.Summary.Id;
            families.Add(id, read.Text, read.Day);
            terms.Add(id, StoryTerms.Of(read.Text));
            articles.Add(id, new StoryArticle(read.Summary, families.WordCount(id), null, null));
        }

        var texts = articles.Keys.ToDictionary(id => id, ImmutableArray.Create, StringComparer.Ordinal);
        foreach (var family in families.Families())
        {
            NoteCopies(family, articles);
            foreach (var member in family.Members)
            {
                texts.Remove(member.Id);
            }

            texts.Add(family.Longest.Id, [.. family.Members.Select(member => member.Id)]);
        }

        return Grouped(articles, terms, texts);
    }

    private static IEnumerable<StoryView> Grouped(Dictionary<string, StoryArticle> articles, Dictionary<string, StoryTerms> terms, Dictionary<string, ImmutableArray<string>> texts)
    {
        var index = new StoryIndex();
        foreach (var (id, members) in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            index.Add(id, terms[id], members.Min(member => articles[member].Article.Published?.Last));
        }

        foreach (var story in index.Stories())
        {
            yield return new StoryView([
                .. story.SelectMany(id => texts[id]).Select(id => articles[id])
                    .OrderBy(article => article.Article.Published?.First ?? DateOnly.MaxValue)
                    .ThenBy(article => article.Article.Id, StringComparer.Ordinal)]);
        }
    }

    private static void NoteCopies(CopyFamily family, Dictionary<string, StoryArticle> articles)
    {
        var origin = (family.Earliest ?? family.Longest).Id;
        foreach (var member in family.Members.Where(member => member.Id != origin))
        {
            var links = family.Links.Where(link => link.One == member.Id || link.Other == member.Id);
            var relation = links.OrderByDescending(link => link.One == origin || link.Other == origin).ThenBy(link => link.Relation).First().Relation;
            articles[member.Id] = articles[member.Id] with { CopyOf = origin, Relation = relation };
        }
    }
}
