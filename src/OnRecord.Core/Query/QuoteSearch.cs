using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Tells whether a quotation really appeared, and where.</summary>
public static class QuoteSearch
{
    private const int MostPlaces = 1000;

    /// <summary>
    /// Looks for the words in the text of every article, and in the content of statements whose pieces stand apart. Letters and digits
    /// alone count: quotation marks, case, white space and punctuation do not matter. A quotation without any letter or digit is not found.
    /// Where a quotation with dots for words left out does not stand like that, its pieces are looked for in order, in one paragraph or statement.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="quote">The words.</param>
    /// <param name="speaker">A name, as in <see cref="StatementFilter.Speaker"/>; null when it does not matter who said it.</param>
    public static Verification Verify(Record record, string quote, string? speaker = null)
    {
        var asked = speaker is null ? null : ActorSearch.Named(record, speaker).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        var places = Places(record, [quote], asked);
        var pieces = places.Count == 0 ? QuotePieces.Of(quote) : [];
        if (!pieces.IsEmpty)
        {
            places = Places(record, pieces, asked);
        }

        var verdict = places.Count == 0 ? Verdict.NotFound : places.Any(place => place.IsAskedSpeaker) ? Verdict.Exact : Verdict.Elsewhere;
        return new Verification(
            quote,
            speaker,
            verdict,
            [.. places.Take(MostPlaces).OrderByDescending(place => place.IsAskedSpeaker)],
            record.Database.Number("number of articles") ?? 0)
        {
            IsComplete = places.Count <= MostPlaces,
            LeavesWordsOut = !pieces.IsEmpty && places.Count > 0,
        };
    }

    private static List<QuotedPlace> Places(Record record, ImmutableArray<string> pieces, HashSet<string>? asked)
    {
        var terms = new QuoteTerms(record, string.Join(' ', pieces));
        ImmutableArray<Letters> wanted = [.. pieces.Select(Letters.Of)];
        return Places(record, terms.Strict, wanted, asked) is { Count: > 0 } places ? places : Places(record, terms.Loose, wanted, asked);
    }

    private static List<QuotedPlace> Places(Record record, string? question, ImmutableArray<Letters> wanted, HashSet<string>? asked)
    {
        var places = new List<QuotedPlace>();
        if (question is null || wanted.Any(piece => piece.Key.Length == 0))
        {
            return places;
        }

        using var row = record.Database.Rows("articles with words", question);
        while (row.Next() && places.Count <= MostPlaces)
        {
            var (number, text) = (row.Number(0), row.Text(9));
            var spans = (wanted.Length == 1 ? Spans(record, number, text, wanted[0]) : SpansInOrder(record, number, text, wanted))
                .Distinct().OrderBy(span => span.Start).ThenBy(span => span.Length).ToList();
            if (spans.Count > 0)
            {
                var statements = Statements(record, number);
                places.AddRange(spans.Select(span => Place(ArticleSummaries.Read(row, 1), text, span, statements, asked)));
            }
        }

        return places;
    }

    private static IEnumerable<TextSpan> Spans(Record record, long article, string text, Letters wanted) =>
        Letters.Of(text).Find(wanted).Concat(BrokenContents(record, article).SelectMany(content => Letters.Of(text, content).Find(wanted)));

    // What stands within one statement is not listed again, from another start, for its paragraph.
    private static IEnumerable<TextSpan> SpansInOrder(Record record, long article, string text, ImmutableArray<Letters> pieces)
    {
        var inStatements = Statements(record, article).SelectMany(statement => Letters.Of(text, [.. statement.Content.Select(piece => piece.Span)]).Find(pieces)).ToList();
        var inParagraphs = Paragraphs(record, article).SelectMany(paragraph => Letters.Of(text, [paragraph]).Find(pieces));
        return inStatements.Concat(inParagraphs.Where(span => !inStatements.Exists(span.Overlaps)));
    }

    private static ImmutableArray<Statement> Statements(Record record, long article) =>
        [.. StatementSearch.InArticle(record, article).Select(view => view.Statement)];

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

    private static QuotedPlace Place(ArticleSummary article, string text, TextSpan span, ImmutableArray<Statement> statements, HashSet<string>? asked)
    {
        var holder = Holder(statements, span, asked);
        return new QuotedPlace(article, span, span.Of(text), holder, asked is null || IsBy(holder, asked));
    }

    /// <summary>The statement that the words belong to: one by the speaker who was asked for, else the smallest.</summary>
    private static Statement? Holder(ImmutableArray<Statement> statements, TextSpan span, HashSet<string>? asked) =>
        statements.Where(statement => Holds(statement, span.Start) && Holds(statement, span.End - 1))
            .OrderByDescending(statement => asked is not null && IsBy(statement, asked))
            .ThenBy(statement => statement.Scope)
            .ThenBy(statement => statement.ContentExtent.Length)
            .FirstOrDefault();

    private static bool Holds(Statement statement, int position) => statement.Content.Any(piece => piece.Span.Contains(position));

    private static bool IsBy(Statement? statement, HashSet<string> asked) => statement?.Speaker.Actor is { } actor && asked.Contains(actor);
}
