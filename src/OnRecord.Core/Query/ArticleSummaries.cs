using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Makes summaries of rows.</summary>
internal static class ArticleSummaries
{
    /// <summary>The summary whose eight columns begin at <paramref name="column"/>.</summary>
    public static ArticleSummary Read(Row row, int column) => new(
        row.Text(column), row.Text(column + 1), row.Optional(column + 2), row.Optional(column + 3), row.Optional(column + 4), row.Optional(column + 5), row.Interval(column + 6));
}
