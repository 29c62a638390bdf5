using System.Collections.Immutable;
using System.Text;

namespace OnRecord.Tests;

/// <summary>Makes articles by hand.</summary>
public static class An
{
    /// <summary>An article of this text: each line that is not empty is a paragraph and one body block.</summary>
    public static Article Article(string text)
    {
        var source = SourceDocument.Of("test.txt", "", [.. Encoding.UTF8.GetBytes(text)], "text", "utf-8", "test");
        return new Article
        {
            Id = ContentId.Of('a', source.Key, source.Bytes.AsSpan()),
            Source = source,
            Text = text,
            Origin = OffsetMap.Identity,
            Blocks = Blocks(text),
        };
    }

    /// <summary>The same on its way through the pipeline: the layers of these stages are given.</summary>
    public static Annotations Annotated(string text, params ImmutableArray<IStage> stages) => new Pipeline(stages).Run(Article(text));

    private static ImmutableArray<Block> Blocks(string text)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var span = new TextSpan(start, line.Length).Trim(text);
            if (!span.IsEmpty)
            {
                blocks.Add(new Block(span, BlockKind.Body, "test", blocks.Count));
            }

            start += line.Length + 1;
        }

        return blocks.ToImmutable();
    }
}
