using System.Collections.Immutable;

namespace OnRecord.Lab.Polnear;

/// <summary>
/// A test of precision: short words in quotation marks that stand in no gold content (scare quotes, titles, nicknames) must be left alone.
/// What the outer content holds is content there, so that only stretches outside any of it count.
/// </summary>
public sealed class ScareQuotes
{
    // Of quoted stretches of four words and more 97.6 % are content (reference, own count); of shorter ones 29 % are not.
    private const int MostWords = 3;

    private int _left;
    private int _all;

    /// <summary>The share that is left alone, and how many there are.</summary>
    public ImmutableArray<(string Name, double Value)> Scores =>
        _all == 0 ? [] : [("scare.quotes", 100.0 * _left / _all), ("scare.quotes.of", _all)];

    /// <summary>Counts the short quotations of one article.</summary>
    public void Add(Annotations? doc, TypedTriples found, TypedTriples gold)
    {
        if (doc is null || !doc.Layers.HasFlag(Layers.Quotations))
        {
            return;
        }

        var (contents, marked) = (found.Spans(Role.Content), gold.Spans(Role.Content));
        foreach (var quotation in doc.Quotations.Where(quotation => quotation.Depth == 0 && Records.Words.In(quotation.Inner.Of(doc.Text)) <= MostWords))
        {
            var span = doc.Article.Origin.ToSource(quotation.Inner);
            if (!marked.Any(span.Overlaps))
            {
                _all++;
                _left += contents.Any(span.Overlaps) ? 0 : 1;
            }
        }
    }
}
