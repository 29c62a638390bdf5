using System.Globalization;
using System.Text.RegularExpressions;
using OnRecord.Store;

namespace OnRecord.Query;

/// <summary>
/// Writes questions to the search index. People may write words, of which all must occur; <c>"air defence"</c> for words side by side;
/// <c>negoti*</c> for words that begin so; <c>treaty NEAR/5 island</c> for words not far apart. Everything else is a word: no sign is
/// taken for an operator of the index.
/// </summary>
internal static partial class SearchTerms
{
    private const int UsualDistance = 10;
    private const int FarthestDistance = 1000;

    /// <summary>A question that all of it be there, in some columns; empty when there are no words.</summary>
    /// <param name="columns">The columns, parted by spaces.</param>
    /// <param name="words">What somebody wrote.</param>
    /// <param name="forms">Other forms of a word in which it counts, too; null for none.</param>
    public static string All(string columns, string? words, Func<string, IEnumerable<string>>? forms = null)
    {
        var terms = words is null ? "" : string.Join(" AND ", Groups(words).Select(group => Written(group, forms)).Where(term => term.Length > 0));
        return terms.Length == 0 ? "" : $"{{{columns}}} : ({terms})";
    }

    // Terms between which NEAR stands are one group.
    private static List<(List<string> Terms, int Distance)> Groups(string words)
    {
        var groups = new List<(List<string> Terms, int Distance)>();
        int? near = null;
        foreach (var piece in Piece().Matches(words).Select(match => match.Value))
        {
            if (groups.Count > 0 && near is null && Near().Match(piece) is { Success: true } sign)
            {
                near = sign.Groups["n"] is { Success: true } n ? Math.Min(FarthestDistance, int.Parse(n.Value, CultureInfo.InvariantCulture)) : UsualDistance;
            }
            else if (near is { } distance)
            {
                groups[^1].Terms.Add(piece);
                groups[^1] = (groups[^1].Terms, Math.Max(groups[^1].Distance, distance));
                near = null;
            }
            else
            {
                groups.Add(([piece], 0));
            }
        }

        return groups;
    }

    private static string Written((List<string> Terms, int Distance) group, Func<string, IEnumerable<string>>? forms)
    {
        if (group.Terms is [var only])
        {
            return IsPhrase(only) || only.EndsWith('*') ? Phrase(only) : Word(only, forms);
        }

        var phrases = group.Terms.Select(Phrase).Where(phrase => phrase.Length > 0).ToList();
        return phrases.Count < 2 ? string.Concat(phrases) : string.Create(CultureInfo.InvariantCulture, $"NEAR({string.Join(' ', phrases)}, {group.Distance})");
    }

    private static string Phrase(string written)
    {
        var words = SearchText.InOrder(written);
        return words.Length == 0 ? "" : written.TrimEnd('"', '”').EndsWith('*') ? $"{SearchText.Term(words)} *" : SearchText.Term(words);
    }

    // A word of several parts stands there with its parts side by side, or as one.
    private static string Word(string piece, Func<string, IEnumerable<string>>? forms)
    {
        string[] parts = [.. SearchText.InOrderOf(piece)];
        string[] terms = parts switch
        {
            [] => [],
            [var word] => [word, .. forms?.Invoke(word) ?? []],
            _ => [string.Join(' ', parts), SearchText.Whole(piece)],
        };
        return terms.Length == 0 ? "" : $"({string.Join(" OR ", terms.Distinct(StringComparer.Ordinal).Select(SearchText.Term))})";
    }

    private static bool IsPhrase(string piece) => piece[0] is '"' or '“';

    [GeneratedRegex("""["“][^"”]*["”]\*?|[^\s"“”]+""", RegexOptions.NonBacktracking)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^NEAR(?:/(?<n>\d{1,4}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Near();
}
