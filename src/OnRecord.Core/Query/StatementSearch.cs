using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Finds statements in a record.</summary>
public static class StatementSearch
{
    private const string Statements = "statements";

    /// <summary>The statements that meet the filter, newest first (or oldest first), then by path and place; read as they are asked for. Statements without any date come last.</summary>
    public static IEnumerable<StatementView> Find(Record record, StatementFilter filter) =>
        Read(record, () => StatementQuestion.OfPage(Statements, filter, filter.OldestFirst ? "oldest first" : "newest first"), filter.Once);

    /// <summary>How many statements meet the filter, whatever its limit and offset.</summary>
    public static long Count(Record record, StatementFilter filter)
    {
        using var row = StatementQuestion.OfCount(filter).Ask(record);
        return row.Next() ? row.Number(0) : 0;
    }

    /// <summary>How many statements that meet the filter have what in common: those with the most first, months and years in their order; limit and offset count the answers.</summary>
    public static IEnumerable<StatementCount> CountsBy(Record record, StatementFilter filter, CountBy by)
    {
        using var row = StatementQuestion.OfCounts(filter, by).Ask(record);
        while (row.Next())
        {
            yield return new StatementCount(row.Optional(0), row.Optional(1), row.Number(2), row.Day(3), row.Day(4));
        }
    }

    /// <summary>The statement with this id; null when there is none.</summary>
    public static StatementView? Get(Record record, string id) =>
        Read(record, () => StatementQuestion.OfAll(Statements).Where("with id", ("$id", id))).FirstOrDefault();

    /// <summary>Every statement, attitudes among them, by article id and place: the order of an export.</summary>
    public static IEnumerable<StatementView> All(Record record) => Read(record, () => StatementQuestion.OfAll(Statements).By("by id"));

    /// <summary>The statements of one article, attitudes among them, in the order of the text.</summary>
    internal static IEnumerable<StatementView> InArticle(Record record, long number) =>
        Read(record, () => StatementQuestion.OfAll(Statements).Where("of article", ("$article", number)).By("by id"));

    /// <summary>The latest statements of one actor, attitudes left out.</summary>
    internal static IEnumerable<StatementView> ByActor(Record record, string actor, int limit) => Read(record, () => StatementQuestion.OfAll(Statements)
        .Where("by actor", ("$actor", actor)).Where("in scope", ("$scope", EnumText.Write(Scope.Statement))).By("newest first").Page(limit, 0));

    private static IEnumerable<StatementView> Read(Record record, Func<StatementQuestion> question, bool hasCopies = false)
    {
        var statements = new StatementReader(record.Database);
        using var row = question().Ask(record);
        while (row.Next())
        {
            yield return new StatementView(statements.Read(row), ArticleSummaries.Read(row, StatementReader.Columns), row.Text(StatementReader.Columns + 8))
            {
                Copies = hasCopies ? row.Number(StatementReader.Columns + 9) : null,
            };
        }
    }
}
