using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>
/// Finds the ends of sentences by rules over the tokens of each block: terminators, what may close after them, and what
/// the next word looks like. No sentence crosses the edge of a block; time is linear in the text. Tokens outside all
/// blocks are in no sentence. What signs do not show is found later, by <see cref="SentenceReader"/>.
/// </summary>
public sealed class SentenceSplitter : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens;

    /// <inheritdoc/>
    public Layers Gives => Layers.Stretches;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>();
        var ends = new SentenceEnds(doc.Text, doc.Tokens);
        var token = 0;
        for (var block = 0; block < doc.Article.Blocks.Length; block++)
        {
            var span = doc.Article.Blocks[block].Span;
            var first = FirstFrom(doc.Tokens, token, span.Start);
            token = FirstFrom(doc.Tokens, first, span.End);
            while (first < token)
            {
                var end = ends.Next(first, token);
                sentences.Add(new Sentence(doc.Tokens[first].Span.Union(doc.Tokens[end - 1].Span), new TokenRange(first, end), block));
                first = end;
            }
        }

        doc.Stretches = sentences.DrainToImmutable();
    }

    private static int FirstFrom(ImmutableArray<Token> tokens, int token, int position)
    {
        while (token < tokens.Length && tokens[token].Span.Start < position)
        {
            token++;
        }

        return token;
    }
}
