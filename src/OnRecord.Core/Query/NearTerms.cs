using System.Collections.Immutable;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>
/// Asks the search indices which statements or articles share most with a quotation. The rarest words decide; of words that stand
/// everywhere, three side by side. How much is looked at has a bound, whatever the size of the record.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="quote">The text of the quotation.</param>
internal sealed class NearTerms(Record record, string quote)
{
    private const int MostRows = 20_000;
    private const int MostTerms = 10;
    private const int Together = 3;
    private const int MostPhrases = 4;

    private readonly ImmutableArray<string> _words = [.. SearchText.InOrderOf(quote)];

    /// <summary>The numbers of the statements that share most, the most first.</summary>
    public IEnumerable<long> Statements(int most)
    {
        var scores = Scored("statements with term", "statements with word", word => $"{{content whole}} : {SearchText.Term(word)}");
        var frequencies = _words.Distinct(StringComparer.Ordinal).ToDictionary(word => word, word => record.Database.Number("statements with term", word) ?? 0, StringComparer.Ordinal);
        var phrases = Enumerable.Range(0, Math.Max(0, _words.Length - Together + 1)).Select(place => _words.AsSpan(place, Together).ToArray())
            .Where(phrase => phrase.All(word => frequencies[word] > 0)).OrderBy(phrase => phrase.Min(word => frequencies[word])).Take(MostPhrases);
        foreach (var phrase in phrases)
        {
            Add(scores, "statements with word", $"content : {SearchText.Term(string.Join(' ', phrase))}", Together);
        }

        return Best(scores, most);
    }

    /// <summary>The numbers of the articles that share most, the most first.</summary>
    public IEnumerable<long> Articles(int most) => Best(Scored("articles with word", "numbers of articles with words", SearchText.Term), most);

    private static IEnumerable<long> Best(Dictionary<long, double> scores, int most) =>
        scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => pair.Key);

    private Dictionary<long, double> Scored(string frequency, string rows, Func<string, string> question)
    {
        var scores = new Dictionary<long, double>();
        var (all, used) = (record.Database.Number("number of articles") ?? 0, 0L);
        var terms = _words.Distinct(StringComparer.Ordinal).Select(word => (Word: word, Rows: record.Database.Number(frequency, word) ?? 0))
            .Where(term => term.Rows > 0).OrderBy(term => term.Rows).ThenBy(term => term.Word, StringComparer.Ordinal).Take(MostTerms);
        foreach (var (word, count) in terms)
        {
            used += count;
            if (used > MostRows && scores.Count > 0)
            {
                break;
            }

            Add(scores, rows, question(word), Math.Log(1 + ((double)all / count)));
        }

        return scores;
    }

    private void Add(Dictionary<long, double> scores, string rows, string match, double weight)
    {
        using var row = record.Database.Rows(rows, match, MostRows);
        while (row.Next())
        {
            scores[row.Number(0)] = scores.GetValueOrDefault(row.Number(0)) + weight;
        }
    }
}
