using System.Collections.Immutable;
using OnRecord.Store;
using OnRecord.Stories;

namespace OnRecord.Query;

/// <summary>Lays the statements of a story's articles side by side: who printed which words.</summary>
public static class ReportedSearch
{
    // The average likeness of prints of the same words; below it are statements about the same matter.
    private const double Same = 0.45;

    // Statements compared with one another: enough for the largest story, and an end for a record that is one story.
    private const int MostStatements = 3000;

    /// <summary>What was said, in the order in which the story's articles first print it; attitudes left out.</summary>
    public static ImmutableArray<Reported> Of(Record record, StoryView story)
    {
        ImmutableArray<ReportedStatement> statements =
        [
            .. story.Articles
                .SelectMany(article => StatementSearch.Find(record, new StatementFilter { Article = article.Article.Id, OldestFirst = true })
                    .OrderBy(view => view.Statement.Content[0].Span.Start)).Take(MostStatements)
                .Select(view => new ReportedStatement(view)),
        ];
        return [.. AverageLinkage.Groups(statements.Length, Links(statements), Same, MostStatements).OrderBy(group => group[0]).Select(group => Laid([.. group.Select(place => statements[place])]))];
    }

    private static IEnumerable<(int One, int Other, double Strength)> Links(ImmutableArray<ReportedStatement> statements)
    {
        for (var one = 0; one < statements.Length; one++)
        {
            for (var other = one + 1; other < statements.Length; other++)
            {
                if (statements[one].Likeness(statements[other]) is >= Same / 2 and var likeness)
                {
                    yield return (one, other, likeness);
                }
            }
        }
    }

    private static Reported Laid(ImmutableArray<ReportedStatement> prints)
    {
        var fullest = prints.MaxBy(print => print.Key.Length) ?? prints[0];
        return new Reported(fullest.View, [.. prints.Select(print => new Wording(print.View, print.KindBeside(fullest)))]);
    }
}
