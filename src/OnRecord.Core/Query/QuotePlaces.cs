using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Makes places of spans: whose statement the words there belong to.</summary>
/// <param name="record">The record.</param>
/// <param name="asked">The ids of whoever is meant by the speaker who was asked for; null when none was.</param>
internal sealed class QuotePlaces(Record record, HashSet<string>? asked)
{
    private readonly Dictionary<long, ImmutableArray<Statement>> _statements = [];

    /// <summary>The statements of an article.</summary>
    public ImmutableArray<Statement> StatementsOf(long article)
    {
        if (!_statements.TryGetValue(article, out var statements))
        {
            statements = [.. StatementSearch.InArticle(record, article).Select(view => view.Statement)];
            _statements.Add(article, statements);
        }

        return statements;
    }

    /// <summary>The place of a span.</summary>
    public QuotedPlace Of(long number, ArticleSummary article, string text, TextSpan span)
    {
        var holder = Holder(StatementsOf(number), span);
        return new QuotedPlace(article, span, span.Of(text), holder, asked is null || IsAsked(holder));
    }

    /// <summary>Whether somebody asked for this speaker's words.</summary>
    public bool IsAsked(Statement? statement) => asked is not null && statement?.Speaker.Actor is { } actor && asked.Contains(actor);

    /// <summary>The statement that the words belong to: one by the speaker who was asked for, else the smallest.</summary>
    private Statement? Holder(ImmutableArray<Statement> statements, TextSpan span) =>
        statements.Where(statement => Holds(statement, span.Start) && Holds(statement, span.End - 1))
            .OrderByDescending(IsAsked)
            .ThenBy(statement => statement.Scope)
            .ThenBy(statement => statement.ContentExtent.Length)
            .FirstOrDefault();

    private static bool Holds(Statement statement, int position) => statement.Content.Any(piece => piece.Span.Contains(position));
}
