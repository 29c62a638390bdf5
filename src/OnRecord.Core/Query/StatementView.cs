using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>A statement with the article it stands in and the run that found it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Article">The article.</param>
/// <param name="Run">The id of the run.</param>
public sealed record StatementView(Statement Statement, ArticleSummary Article, string Run)
{
    /// <summary>How many statements it stands for where copies of the same words count as one, itself among them; null where every copy counts.</summary>
    public long? Copies { get; init; }

    /// <summary>The statements of findings that are not in a record, in the order of the text.</summary>
    public static ImmutableArray<StatementView> Of(Findings findings)
    {
        var article = ArticleSummary.Of(findings.Article);
        return [.. findings.Statements.Select(statement => new StatementView(statement, article, findings.Run))];
    }
}
