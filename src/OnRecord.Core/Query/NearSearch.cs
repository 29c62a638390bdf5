using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>Finds words that are nearly those of a quotation, and shows in what they differ.</summary>
internal sealed class NearSearch
{
    private const int MostStatements = 60;
    private const int MostRead = 8;
    private const int MostArticles = 12;
    private const int MostPlaces = 10;
    private const int MostWords = 1000;

    // Above this nothing better is to be expected from the text outside statements.
    private const double GoodEnough = 0.85;
    private const double Near = 0.6;
    private const double NearInOnePlace = 0.4;
    private const double Worth = 0.3;
    private const int FewestWords = 2;
    private const double Span = 0.2;

    private readonly Record _record;
    private readonly QuotePlaces _holders;
    private readonly string _text;
    private readonly ImmutableHashSet<int> _gaps;
    private readonly ImmutableArray<QuoteWord> _words;

    /// <summary>Prepares the search.</summary>
    public NearSearch(Record record, string quote, QuotePlaces holders)
    {
        (_record, _holders) = (record, holders);
        (_text, _gaps) = QuotePieces.Joined(quote);
        _words = [.. QuoteWord.In(_text, new TextSpan(0, _text.Length)).Take(MostWords)];
    }

    /// <summary>The answer with what is near: instead of nothing, or beside the same words of others.</summary>
    public Verification Completed(Verification found)
    {
        var near = _words.IsEmpty ? [] : Places().ToList();
        if (found.Verdict == Verdict.Elsewhere)
        {
            return found with { Nearest = near.Find(place => place.IsAskedSpeaker && IsNear(place)) };
        }

        var close = near.Where(IsNear).ToList();
        return close.Count == 0
            ? found with { Nearest = near.FirstOrDefault() }
            : found with { Verdict = Verdict.Near, Places = [.. close.Where(place => place.Similarity > close[0].Similarity - Span || place.IsAskedSpeaker).Take(MostPlaces)] };
    }

    // One word of a short quotation weighs much, and so does a clause that was dropped.
    private static bool IsNear(QuotedPlace place) => place.Differences.Length > 0
        && (place.Similarity >= Near
            || (place.Similarity >= NearInOnePlace && place.Differences is [var only] && (only.Kind == DifferenceKind.Dropped || !only.Quote.Contains(' ', StringComparison.Ordinal))));

    /// <summary>The nearest places, those of the asked speaker first where one was asked for, then the nearest.</summary>
    private IEnumerable<QuotedPlace> Places()
    {
        var terms = new NearTerms(_record, _text);
        var places = terms.Statements(MostStatements).Select(InContent).OfType<(long, double)>().OrderByDescending(one => one.Item2).Take(MostRead)
            .Select(one => InStatement(one.Item1)).OfType<QuotedPlace>().ToList();
        if (!places.Exists(place => place.Similarity >= GoodEnough && place.IsAskedSpeaker))
        {
            places.AddRange(terms.Articles(MostArticles).SelectMany(InArticle));
        }

        // Of places that lie over one another the nearest stays.
        var kept = new List<QuotedPlace>();
        foreach (var place in places.Where(place => place.Similarity >= Worth && place.MatchedWords >= FewestWords).OrderByDescending(place => place.Similarity).ThenByDescending(place => place.Statement is not null).ThenBy(place => place.Article.Path, StringComparer.Ordinal).ThenBy(place => place.Span.Start))
        {
            if (!kept.Exists(other => other.Article.Id == place.Article.Id && other.Span.Overlaps(place.Span)))
            {
                kept.Add(place);
            }
        }

        return kept.OrderByDescending(place => place.IsAskedSpeaker && IsNear(place)).ThenByDescending(place => place.Similarity);
    }

    // A first look at the words of a statement alone.
    private (long Number, double Similarity)? InContent(long number)
    {
        var words = ImmutableArray.CreateBuilder<QuoteWord>();
        using var row = _record.Database.Rows("content of statement", number);
        while (row.Next())
        {
            words.AddRange(QuoteWord.In(row.Text(0), new TextSpan(0, row.Text(0).Length)));
        }

        return words.Count == 0 ? null : (number, new WordAlignment(_words, _gaps, Shortened(words.DrainToImmutable())).Similarity);
    }

    private static ImmutableArray<QuoteWord> Shortened(ImmutableArray<QuoteWord> words) => words.Length <= 4 * MostWords ? words : words[..(4 * MostWords)];

    // Within the statement, and in the text around it: a quotation may begin before the words that were taken for the statement.
    private QuotedPlace? InStatement(long number)
    {
        using var row = _record.Database.Rows("article of statement", number);
        if (!row.Next())
        {
            return null;
        }

        var (article, id, text) = (row.Number(0), row.Text(9), row.Text(10));
        var statement = _holders.StatementsOf(article).FirstOrDefault(one => one.Id == id);
        if (statement is null)
        {
            return null;
        }

        var summary = ArticleSummaries.Read(row, 1);
        var within = Laid(article, summary, text, Shortened([.. statement.Content.SelectMany(piece => QuoteWord.In(text, piece.Span))]));
        var extent = statement.ContentExtent;
        var room = 2 * _text.Length;
        var (start, end) = (Math.Max(0, extent.Start - room), Math.Min(text.Length, extent.End + room));
        var around = within?.Differences.IsEmpty == true || extent.Length > 8 * room + 2000 ? null : Laid(article, summary, text, Shortened([.. QuoteWord.In(text, TextSpan.Between(start, end))]));
        return around is { } wider && wider.Similarity > (within?.Similarity ?? 0) ? wider : within;
    }

    private List<QuotedPlace> InArticle(long number)
    {
        using var row = _record.Database.Rows("article with number", number);
        var places = new List<QuotedPlace>();
        if (row.Next())
        {
            var (summary, text) = (ArticleSummaries.Read(row, 1), row.Text(9));
            ImmutableArray<QuoteWord> words = [.. QuoteWord.In(text, new TextSpan(0, text.Length))];
            places.AddRange(NearWindows.Of(_words, words).Select(window => Laid(number, summary, text, window)).OfType<QuotedPlace>());
        }

        return places;
    }

    private QuotedPlace? Laid(long number, ArticleSummary article, string text, ImmutableArray<QuoteWord> words)
    {
        var alignment = new WordAlignment(_words, _gaps, words);
        var faced = alignment.Pairs.Where(pair => pair.Text >= 0).Select(pair => words[pair.Text].Span).ToList();
        if (alignment.Matched == 0)
        {
            return null;
        }

        var span = faced.Aggregate((one, other) => one.Union(other));
        var differences = new Differences(_text, _words, text, words).Of(alignment);
        return _holders.Of(number, article, text, span) with { Similarity = alignment.Similarity, Differences = differences, MatchedWords = alignment.Matched };
    }
}
