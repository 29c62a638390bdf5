using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace OnRecord.Clean;

/// <summary>
/// Takes the names out of a byline: <c>By Ann Lee, Staff Writer, and Jo Field | The Courier</c> has two. What people are, where
/// they write and how they are reached is left out; an agency counts only where no person is named.
/// </summary>
public static class BylineNames
{
    private const int Longest = 600;
    private const int MostWords = 7;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex _lead = new(@"^\s*((written|reported|posted|story|words|text|analysis|opinion|review|report|compiled)\s+)?by\b\s*:?|^\s*(authors?|writer)\s*:", Options | RegexOptions.IgnoreCase);
    private static readonly Regex _break = new(@"\s*(,|;|\||/|•|·|\n|&|\s[-–—]\s|\s(and|AND|with|y|und|et)\s)\s*", Options);
    private static readonly Regex _aside = new(@"\([^()]*\)|\[[^\[\]]*\]|@\S+|\S+@\S+|https?:\S+", Options);
    private static readonly Regex _place = new(@"\s(for|of|at|from|in|on|is|covers|via)\s.*$", Options);
    private static readonly Regex _title = new(@"^(ph\.?\s?d|m\.?d|m\.?a|b\.?a|m\.?b\.?a|m\.?p\.?h|r\.?d|esq|d\.?o|j\.?d|r\.?n|c\.?f\.?a|c\.?p\.?a|cscs|rdn)\.?$", Options | RegexOptions.IgnoreCase);
    private static readonly Regex _younger = new(@"^(jr|sr|ii|iii|iv)\.?$", Options | RegexOptions.IgnoreCase);

    private static readonly FrozenDictionary<string, FrozenSet<string>> _roles = WordList.Pairs("Clean", "role-words.txt")
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);

    private static readonly FrozenSet<string> _agencies = WordList.Words("Clean", "agencies.txt");

    /// <summary>The names, in order, each once; none where it names nobody.</summary>
    public static ImmutableArray<string> Of(string byline)
    {
        var words = string.Join(' ', (byline.Length <= Longest ? byline : byline[..Longest]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var names = new List<string>();

        // "World news By Ann Lee": what stands before is not of the byline.
        var by = words.LastIndexOf(" By ", StringComparison.Ordinal);
        words = by > 0 ? words[(by + 1)..] : words;
        foreach (var part in _break.Split(_lead.Replace(_aside.Replace(words, " "), "")))
        {
            var name = string.Join(' ', _place.Replace(_lead.Replace(part.Trim(), ""), "").Trim(' ', ':', '-', '*', '"', '“', '”').Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (_younger.IsMatch(name) && names.Count > 0)
            {
                names[^1] += " " + name;
            }
            else if (IsName(name))
            {
                names.Add(name);
            }
        }

        ImmutableArray<string> persons = [.. names.Where(name => !IsAgency(name)).Distinct(StringComparer.OrdinalIgnoreCase)];
        return persons.IsEmpty ? [.. names.Distinct(StringComparer.OrdinalIgnoreCase)] : persons;
    }

    /// <summary>Whether a name is that of a news agency.</summary>
    public static bool IsAgency(string name) => _agencies.Contains(name) || _agencies.Contains(name + ".") || name.Contains("Associated Press", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether words look like the name of one person: two to five words with capitals, and particles between them.</summary>
    public static bool IsPerson(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is >= 2 and <= 5 && IsName(words) && parts.All(part => char.IsUpper(part[0]) || part.Length <= 3) && parts.Count(part => char.IsUpper(part[0])) >= 2
            && parts.All(part => part.All(sign => char.IsLetter(sign) || sign is '.' or '\'' or '’' or '-'));
    }

    private static bool IsName(string name)
    {
        if (name.Length < 2 || name.Any(char.IsDigit) || _title.IsMatch(name) || (char.IsLower(name[0]) && !name.Contains(' ', StringComparison.Ordinal)))
        {
            return false;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && !_roles["last"].Contains(words[^1]) && !_roles["first"].Contains(words[0]) && name.Any(char.IsLetter);
    }
}
