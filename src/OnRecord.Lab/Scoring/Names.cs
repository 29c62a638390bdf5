using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OnRecord.Lab.Scoring;

/// <summary>Compares the names of speakers.</summary>
public static class Names
{
    private static readonly Regex _remark = new(@"\([^)]*\)", RegexOptions.NonBacktracking);
    private static readonly Regex _article = new("^(the|an?) ", RegexOptions.NonBacktracking);

    /// <summary>
    /// Lower case without diacritics and signs, words one space apart. A leading article and a remark in brackets,
    /// such as the gold's <c>(unnamed)</c>, are no part of a name.
    /// </summary>
    public static string Folded(string name)
    {
        var folded = new StringBuilder();
        foreach (var sign in _remark.Replace(name, " ").Normalize(NormalizationForm.FormD))
        {
            folded.Append(Plain(char.ToLowerInvariant(sign)));
        }

        var words = folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return _article.Replace(string.Join(' ', words), "");
    }

    /// <summary>The last word of the folded name; empty when there is none.</summary>
    public static string Last(string name) => Folded(name).Split(' ')[^1];

    /// <summary>Both unknown, the same name after folding, or, for a person, the same last name.</summary>
    public static bool Same(string? found, ActorType? type, string? gold) => (found, gold) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        _ => string.Equals(Folded(found), Folded(gold), StringComparison.Ordinal)
            || (type == ActorType.Person && string.Equals(Last(found), Last(gold), StringComparison.Ordinal)),
    };

    // What canonical decomposition leaves whole, the mark it splits off, and signs. Full stops and apostrophes go (U.S., O'Neill), others divide words.
    private static string Plain(char sign) => sign switch
    {
        'ı' => "i",
        'ø' => "o",
        'ł' => "l",
        'đ' or 'ð' => "d",
        'þ' => "th",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        '.' or '\'' or '’' => "",
        _ when CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark => "",
        _ when char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) => sign.ToString(),
        _ => " ",
    };
}
