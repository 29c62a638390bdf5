using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Tells whether a quotation really appeared, and where.</summary>
public static class QuoteSearch
{
    private const int MostPlaces = 1000;

    /// <summary>
    /// Looks for the words in the text of every article, and in the content of statements whose pieces stand apart. Letters, digits and the
    /// signs of numbers alone count: quotation marks, case, white space and punctuation do not matter. A quotation without any letter or
    /// digit is not found. Where a quotation with dots for words left out, or brackets for words replaced, does not stand like that, its
    /// pieces are looked for in order, in one paragraph or statement. What is not found, or not as words of the speaker, is looked for once
    /// more with words changed, dropped or added.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="quote">The words.</param>
    /// <param name="speaker">A name, as in <see cref="StatementFilter.Speaker"/>; null when it does not matter who said it.</param>
    public static Verification Verify(Record record, string quote, string? speaker = null)
    {
        var asked = speaker is null ? null : ActorSearch.Named(record, speaker).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var holders = new QuotePlaces(record, asked);
        var places = Places(record, [new QuotePiece(quote, 0)], holders);
        var pieces = places.Count == 0 ? QuotePieces.Of(quote) : [];
        if (!pieces.IsEmpty)
        {
            places = Places(record, pieces, holders);
        }

        var found = new Verification(
            quote,
            speaker,
            places.Count == 0 ? Verdict.NotFound : places.Exists(place => place.IsAskedSpeaker) ? Verdict.Exact : Verdict.Elsewhere,
            [.. places.Take(MostPlaces).OrderByDescending(place => place.IsAskedSpeaker)],
            record.Database.Number("number of articles") ?? 0)
        {
            IsComplete = places.Count <= MostPlaces,
            LeavesWordsOut = pieces.Length > 1 && places.Count > 0,
            IsSpeakerKnown = asked is null or { Count: > 0 },
        };
        return found.Verdict == Verdict.Exact ? found : new NearSearch(record, quote, holders).Completed(found);
    }

    private static List<QuotedPlace> Places(Record record, ImmutableArray<QuotePiece> pieces, QuotePlaces holders)
    {
        var terms = new QuoteTerms(record, string.Join(' ', pieces.Select(piece => piece.Words)));
        return Places(record, terms.Strict, pieces, holders) is { Count: > 0 } places ? places : Places(record, terms.Loose, pieces, holders);
    }

    private static List<QuotedPlace> Places(Record record, string? question, ImmutableArray<QuotePiece> pieces, QuotePlaces holders)
    {
        var places = new List<QuotedPlace>();
        ImmutableArray<(Letters Letters, int? MostBefore)> wanted = [.. pieces.Select(piece => (Letters.Of(piece.Words), piece.MostBefore))];
        if (question is null || wanted.Any(piece => piece.Letters.Key.Length == 0))
        {
            return places;
        }

        using var row = record.Database.Rows("articles with words", question);
        while (row.Next() && places.Count <= MostPlaces)
        {
            var (number, text) = (row.Number(0), row.Text(9));
            var spans = (wanted.Length == 1 ? Spans(record, number, text, wanted[0].Letters) : SpansInOrder(record, number, text, wanted, holders))
                .Distinct().OrderBy(span => span.Start).ThenBy(span => span.Length).ToList();
            places.AddRange(spans.Select(span => holders.Of(number, ArticleSummaries.Read(row, 1), text, span)));
        }

        return places;
    }

    private static IEnumerable<TextSpan> Spans(Record record, long article, string text, Letters wanted) =>
        Letters.Of(text).Find(wanted).Concat(BrokenContents(record, article).SelectMany(content => Letters.Of(text, content).Find(wanted)));

    // What stands within one statement is not listed again, from another start, for its paragraph.
    private static IEnumerable<TextSpan> SpansInOrder(Record record, long article, string text, ImmutableArray<(Letters Letters, int? MostBefore)> pieces, QuotePlaces holders)
    {
        var inStatements = holders.StatementsOf(article).SelectMany(statement => Letters.Of(text, [.. statement.Content.Select(piece => piece.Span)]).Find(pieces)).ToList();
        var inParagraphs = Paragraphs(record, article).SelectMany(paragraph => Letters.Of(text, [paragraph]).Find(pieces));
        return inStatements.Concat(inParagraphs.Where(span => !inStatements.Exists(span.Overlaps)));
    }

    private static ImmutableArray<TextSpan> Paragraphs(Record record, long article)
    {
        using var row = record.Database.Rows("blocks of article", article);
        return row.Next() ? [.. ArticleColumns.Blocks(row.Text(0)).Select(block => block.Span)] : [];
    }

    /// <summary>The contents of those statements that stand in several pieces.</summary>
    private static Dictionary<long, List<TextSpan>>.ValueCollection BrokenContents(Record record, long article)
    {
        var contents = new Dictionary<long, List<TextSpan>>();
        using var row = record.Database.Rows("broken contents of article", article);
        while (row.Next())
        {
            if (!contents.TryGetValue(row.Number(0), out var content))
            {
                contents.Add(row.Number(0), content = []);
            }

            content.Add(TextSpan.Between(row.Small(1), row.Small(2)));
        }

        return contents.Values;
    }
}
