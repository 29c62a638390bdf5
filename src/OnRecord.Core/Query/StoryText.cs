using System.Collections.Immutable;
using System.Text;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>An article with the words that tell what it is about.</summary>
/// <param name="Summary">The article.</param>
/// <param name="Text">What is read of it: headline, body and captions, each paragraph on a line.</param>
internal sealed record StoryText(ArticleSummary Summary, string Text)
{
    /// <summary>When it was published at the latest; null when nothing says.</summary>
    public DateOnly? Day => Summary.Published?.Last;

    /// <summary>The articles of a record by id; one at a time, so that memory stays flat.</summary>
    public static IEnumerable<StoryText> All(Record record)
    {
        using var row = record.Database.Rows("texts of articles");
        while (row.Next())
        {
            yield return new StoryText(ArticleSummaries.Read(row, 0), WithoutFurniture(row.Text(8), ArticleColumns.Blocks(row.Text(9))));
        }
    }

    private static string WithoutFurniture(string text, ImmutableArray<Block> blocks)
    {
        var read = new StringBuilder(text.Length);
        foreach (var block in blocks.Where(block => block.IsRead))
        {
            read.Append(block.Span.Of(text)).Append('\n');
        }

        return read.ToString();
    }
}
