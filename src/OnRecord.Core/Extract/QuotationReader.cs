namespace OnRecord.Extract;

/// <summary>
/// Reads the state of quotation marks, paragraph by paragraph: every kind of mark, nested, mixed, reopened at each
/// paragraph, forgotten at either end. A mark that pairs with nothing costs its own paragraph and no other.
/// </summary>
public sealed class QuotationReader : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Stretches;

    /// <inheritdoc/>
    public Layers Gives => Layers.Quotations;

    /// <inheritdoc/>
    public void Run(Annotations doc)
    {
        var found = new List<Quotation>();
        int? open = null;
        foreach (var block in doc.Article.Blocks.Where(block => block.IsRead))
        {
            var inBlock = new QuotationPairs(doc.Text, block.Span).Read();
            BeginWithSentence(doc, inBlock);
            open = Join(found, inBlock, open, block.Span);
        }

        doc.Quotations = [.. found];
    }

    /// <summary>A quotation without opening mark begins where the sentence of its closing mark begins.</summary>
    private static void BeginWithSentence(Annotations doc, List<Quotation> inBlock)
    {
        for (var index = 0; index < inBlock.Count; index++)
        {
            if (inBlock[index] is { State: QuotationState.Unopened } unopened)
            {
                var start = Math.Max(unopened.Inner.Start, SentenceStart(doc, unopened.Inner.End - 1));
                inBlock[index] = unopened with
                {
                    Inner = TextSpan.Between(start, unopened.Inner.End),
                    Outer = TextSpan.Between(start, unopened.Outer.End),
                };
            }
        }
    }

    private static int SentenceStart(Annotations doc, int position)
    {
        var sentence = SpanSearch.FirstAfter(doc.Stretches.AsSpan(), position, sentence => sentence.Span);
        return sentence < doc.Stretches.Length ? Math.Min(doc.Stretches[sentence].Span.Start, position) : 0;
    }

    /// <summary>Adds the quotations of a block; one left open in the block before goes on here if this block opens at once.</summary>
    /// <returns>The number of the quotation that this block leaves open at its end; null when there is none.</returns>
    private static int? Join(List<Quotation> found, List<Quotation> inBlock, int? open, TextSpan block)
    {
        int? left = null;
        foreach (var quotation in inBlock)
        {
            var goesOn = open is not null && quotation.Depth == 0 && quotation.Outer.Start == block.Start && quotation.State != QuotationState.Unopened;
            if (goesOn && open is { } earlier)
            {
                found[earlier] = found[earlier] with { State = QuotationState.Continued };
            }

            if (quotation.State == QuotationState.Unclosed && quotation.Depth == 0 && quotation.Outer.End == block.End)
            {
                left = found.Count;
            }

            found.Add(goesOn ? quotation with { Continues = open } : quotation);
            open = null;
        }

        return left;
    }
}
