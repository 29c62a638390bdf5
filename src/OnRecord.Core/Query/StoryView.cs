using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>Articles about one happening.</summary>
/// <param name="Articles">Its articles by day, those without a day last, then by id.</param>
public sealed record StoryView(ImmutableArray<StoryArticle> Articles)
{
    /// <summary>The id of the first article, by which the story is called; any other article's names it too.</summary>
    public string Id => Articles[0].Article.Id;

    /// <summary>The headline of the first article that has one; null when none has.</summary>
    public string? Headline => Articles.Select(article => article.Article.Title).FirstOrDefault(title => title is not null);

    /// <summary>How many articles are copies of others.</summary>
    public int Copies => Articles.Count(article => article.CopyOf is not null);

    /// <summary>The outlets that are known, in the order in which they first published.</summary>
    public ImmutableArray<string> Outlets => [.. Articles.Select(article => article.Article.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>From the first to the last day of publication; null when no day is known.</summary>
    public DateInterval? Published
    {
        get
        {
            var days = Articles.Select(article => article.Article.Published).OfType<DateInterval>().ToList();
            return days.Count == 0 ? null : new DateInterval(days.Min(day => day.First), days.Max(day => day.Last));
        }
    }
}
