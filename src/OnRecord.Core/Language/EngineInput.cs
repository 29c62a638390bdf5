using System.Collections.Immutable;
using OnRecord.Neural.Heads;
using OnRecord.Neural.Pieces;

namespace OnRecord.Language;

/// <summary>What the language engine is told of an article. Training and run time both take it from here.</summary>
public static class EngineInput
{
    /// <summary>The words of an article that has tokens, stretches and quotations.</summary>
    public static ArticleWords Of(Annotations doc)
    {
        var channels = WordChannels.Of(doc);
        return new ArticleWords(
            doc.Text,
            [.. doc.Tokens.Select(token => new WordSpan(token.Span.Start, token.Span.End))],
            [.. channels.Select(channel => channel.Case)],
            [.. channels.Select(channel => channel.Quotation)],
            [.. doc.Stretches.Select(sentence => sentence.Tokens.Start)],
            Paragraphs(doc));
    }

    /// <summary>The first word of each paragraph; a dateline is in one with the words after it.</summary>
    private static ImmutableArray<int> Paragraphs(Annotations doc)
    {
        var starts = ImmutableArray.CreateBuilder<int>();
        var paragraph = -1;
        foreach (var sentence in doc.Stretches)
        {
            if (doc.Article.Blocks[sentence.Block].Paragraph != paragraph)
            {
                starts.Add(sentence.Tokens.Start);
            }

            paragraph = doc.Article.Blocks[sentence.Block].Paragraph;
        }

        return starts.DrainToImmutable();
    }
}
