using System.Collections.Immutable;

namespace OnRecord.Language;

/// <summary>Cuts stretches into sentences where the language engine found further ends, as after a line without a full stop.</summary>
public sealed class SentenceReader : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Stretches | Layers.Reading;

    /// <inheritdoc/>
    public Layers Gives => Layers.Sentences;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var sentences = ImmutableArray.CreateBuilder<Sentence>(doc.Stretches.Length);
        var starts = doc.Reading.Sentences;
        var next = 0;
        foreach (var (span, tokens, block) in doc.Stretches)
        {
            var first = tokens.Start;
            for (; next < starts.Length && starts[next] < tokens.End; next++)
            {
                if (starts[next] > first)
                {
                    sentences.Add(Of(doc, first, starts[next], block));
                    first = starts[next];
                }
            }

            sentences.Add(first == tokens.Start ? new Sentence(span, tokens, block) : Of(doc, first, tokens.End, block));
        }

        doc.Sentences = sentences.DrainToImmutable();
    }

    private static Sentence Of(Annotations doc, int start, int end, int block) =>
        new(doc.Tokens[start].Span.Union(doc.Tokens[end - 1].Span), new TokenRange(start, end), block);
}
