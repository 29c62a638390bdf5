using System.Collections.Immutable;

namespace OnRecord.Query;

/// <summary>Tells in words what an alignment found to differ.</summary>
/// <param name="quoteText">The text of the quotation.</param>
/// <param name="quote">Its words.</param>
/// <param name="text">The text of the article.</param>
/// <param name="words">Its words.</param>
internal sealed class Differences(string quoteText, ImmutableArray<QuoteWord> quote, string text, ImmutableArray<QuoteWord> words)
{
    /// <summary>The differences in the order of the text; words side by side that differ are one.</summary>
    public ImmutableArray<Difference> Of(WordAlignment alignment)
    {
        var differences = ImmutableArray.CreateBuilder<Difference>();
        var (here, there, at) = (new List<int>(), new List<int>(), 0);
        foreach (var pair in alignment.Pairs)
        {
            if (!pair.IsSame)
            {
                here.AddRange(pair.Quote < 0 ? [] : [pair.Quote]);
                there.AddRange(pair.Text < 0 ? [] : [pair.Text]);
                continue;
            }

            Take(differences, here, there, at);
            at = words[pair.Text].Span.End;
        }

        Take(differences, here, there, at);
        return differences.ToImmutable();
    }

    private void Take(ImmutableArray<Difference>.Builder differences, List<int> here, List<int> there, int at)
    {
        if (here.Count + there.Count > 0)
        {
            differences.Add(Made(here, there, at));
            here.Clear();
            there.Clear();
        }
    }

    private Difference Made(List<int> here, List<int> there, int at)
    {
        var kind = there.Count == 0 ? DifferenceKind.Added : here.Count == 0 ? DifferenceKind.Dropped : DifferenceKind.Changed;
        var span = there.Count == 0 ? new TextSpan(at, 0) : words[there[0]].Span.Union(words[there[^1]].Span);
        return new Difference(
            kind,
            here.Count == 0 ? "" : quote[here[0]].Span.Union(quote[here[^1]].Span).Of(quoteText),
            span.Of(text),
            span,
            here.Count(place => quote[place].IsNegation(quoteText)) != there.Count(place => words[place].IsNegation(text)),
            here.Any(place => quote[place].IsNumber) || there.Any(place => words[place].IsNumber));
    }
}
