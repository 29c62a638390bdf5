using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Lab.Records;

/// <summary>An article that is nothing but paragraphs: no cleaning touches it, so that offsets are those of the text.</summary>
public static class PlainArticle
{
    /// <summary>The article.</summary>
    /// <param name="id">The name of its record.</param>
    /// <param name="text">Its text.</param>
    /// <param name="paragraphs">Where its paragraphs begin.</param>
    public static Article Of(string id, string text, IReadOnlyList<int> paragraphs)
    {
        var source = SourceDocument.Of(id, id, [.. Encoding.UTF8.GetBytes(text)], "text", "utf-8", "declared");
        return new Article
        {
            Id = ContentId.Of('a', id, source.Bytes.AsSpan()),
            Source = source,
            Text = text,
            Origin = OffsetMap.Identity,
            Blocks = [.. paragraphs.Select((start, number) => Paragraph(text, start, number + 1 < paragraphs.Count ? paragraphs[number + 1] : text.Length, number))],
        };
    }

    /// <summary>The article of a text whose paragraphs are its lines.</summary>
    public static Article OfLines(string id, string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                starts.Add(start);
            }

            start = end + 1;
        }

        return Of(id, text, starts.ToImmutable());
    }

    private static Block Paragraph(string text, int start, int end, int number) =>
        new(TextSpan.Between(start, end).Trim(text), BlockKind.Body, "plain", number);
}
