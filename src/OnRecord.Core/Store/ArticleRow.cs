using System.Runtime.InteropServices;

namespace OnRecord.Store;

/// <summary>Makes an article of a row of the question <c>article</c>.</summary>
internal static class ArticleRow
{
    /// <summary>The article.</summary>
    public static Article Read(Row row, SourceDocument source) => Json.Read(row.Text(14), stated => new Article
    {
        Id = row.Text(1),
        Source = source,
        Text = row.Text(3),
        Origin = ArticleColumns.Origin(row.OptionalBytes(17)),
        Blocks = ArticleColumns.Blocks(row.Text(16)),
        Title = ArticleColumns.Stated(stated, "title", row.Optional(5)),
        Outlet = ArticleColumns.Stated(stated, "outlet", row.Optional(6)),
        Byline = ArticleColumns.Stated(stated, "byline", row.Optional(7)),
        Dateline = ArticleColumns.Stated(stated, "dateline", row.Optional(8)),
        Url = ArticleColumns.Stated(stated, "url", row.Optional(9)),
        Published = ArticleColumns.Published(stated, row.Interval(10)),
        PublishedReason = row.Optional(12),
        Language = ArticleColumns.Stated(stated, "language", row.Optional(13)),
        Fields = ArticleColumns.Fields(row.Text(15)),
    });

    /// <summary>The source document; its address is the smallest at which it was seen.</summary>
    public static SourceDocument Source(Row row, byte[]? bytes) => new()
    {
        Id = row.Text(20),
        Address = row.Text(2),
        Key = row.Text(21),
        Bytes = bytes is null ? [] : ImmutableCollectionsMarshal.AsImmutableArray(bytes),
        Format = row.Text(22),
        Encoding = row.Text(23),
        EncodingBasis = row.Text(24),
        Replaced = row.Small(25),
    };
}
