using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>
/// Writes the questions by which articles are found that may hold a quotation. A word may be written in one piece there and in two
/// here, or the other way round, so each word may also be found joined to its neighbours, and the second question lets one word be missing.
/// </summary>
internal sealed class QuoteTerms
{
    // The rarest words decide; more of them make the second question longer without making it better.
    private const int MostInLoose = 8;
    private const int MostInStrict = 64;

    private readonly ImmutableArray<Term> _terms;

    /// <summary>The terms of a quotation.</summary>
    public QuoteTerms(Record record, string quote)
    {
        var pieces = SearchText.Pieces(quote).Select(piece => piece.Of(quote)).Where(piece => SearchText.Whole(piece).Length > 0).ToList();
        _terms =
        [
            .. Enumerable.Range(0, pieces.Count).Select(place => TermOf(pieces, place)).DistinctBy(term => term.Text)
                .Take(MostInStrict).Select(term => term with { Articles = NumberOfArticles(record, term.Rarest) }),
        ];
    }

    /// <summary>The question that every word be there; null for no words.</summary>
    public string? Strict => _terms.IsEmpty ? null : string.Join(" AND ", _terms.Select(term => term.Text));

    /// <summary>The question that all but one of the rarest words be there; null where too few would be left.</summary>
    public string? Loose
    {
        get
        {
            var rarest = _terms.OrderBy(term => term.Articles).Take(MostInLoose).ToList();
            return rarest.Count < 3 ? null : string.Join(
                " OR ",
                rarest.Select(missing => $"({string.Join(" AND ", rarest.Where(term => term != missing).Select(term => term.Text))})"));
        }
    }

    private static Term TermOf(List<string> pieces, int place)
    {
        var parts = SearchText.Words(pieces[place]).ToList();
        var together = parts.Count == 1 ? SearchText.Term(parts[0]) : $"({string.Join(" AND ", parts.Select(SearchText.Term))})";
        var others = new List<string>();
        if (parts.Count > 1)
        {
            others.Add(SearchText.Whole(pieces[place]));
        }

        if (place > 0)
        {
            others.Add(SearchText.Whole(pieces[place - 1] + pieces[place]));
        }

        if (place + 1 < pieces.Count)
        {
            others.Add(SearchText.Whole(pieces[place] + pieces[place + 1]));
        }

        var text = $"({string.Join(" OR ", others.Where(other => other.Length > 0).Select(SearchText.Term).Concat(InGroups(pieces[place])).Prepend(together))})";
        return new Term(text, parts.MaxBy(part => part.Length) ?? "", 0);
    }

    // 1500 may be written 1,500, and then it is two words of the index.
    private static IEnumerable<string> InGroups(string piece)
    {
        if (piece.Length is < 4 or > 15 || !piece.All(char.IsAsciiDigit))
        {
            return [];
        }

        var first = piece.Length % 3;
        var groups = Enumerable.Range(0, piece.Length / 3).Select(group => piece.Substring(first + (3 * group), 3));
        return [$"({string.Join(" AND ", (first == 0 ? groups : groups.Prepend(piece[..first])).Select(SearchText.Term))})"];
    }

    private static long NumberOfArticles(Record record, string word) => record.Database.Number("articles with word", word) ?? 0;

    private sealed record Term(string Text, string Rarest, long Articles);
}
