using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>Tells the credit at the end of a caption: <c>(AP Photo/Jane Roe)</c>, <c>Jane Roe / AP Photo</c>, <c>Photo: Jane Roe</c>, <c>© Reuters</c>.</summary>
internal static class PhotoCredit
{
    private const int Longest = 120;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly FrozenSet<string> _agencies = WordList.Words("Clean", "photo-agencies.txt");
    private static readonly Regex _label = new(@"^(?:(?:photo|image|picture|photography) )?(?:photos?|photographs?|photography|images?|pictures?|credits?|courtesy|illustration|screengrab|screenshot|handout|file)\s*(?::|/|©|by\s|of\s|courtesy\s)\s*\S", Options);
    private static readonly Regex _photo = new(@"\b(?:photos?|photographs?|images?|pictures?|illustration|screengrab|screenshot)$", Options);
    private static readonly Regex _sentenceEnd = new(@"[.!?][""”’]?\s+", Options);

    /// <summary>Whether the words end in a photo credit.</summary>
    public static bool Ends(string words)
    {
        words = words.TrimEnd();
        var bare = words.TrimEnd('.');
        if (bare.Length > 0 && bare[^1] is ')' or ']')
        {
            var open = bare.LastIndexOfAny(['(', '[']);
            return open >= 0 && IsBracketed(bare[(open + 1)..^1].Trim());
        }

        return Segments(bare).Any(IsBare);
    }

    // The credit begins after a full stop; initials in a name have one too.
    private static IEnumerable<string> Segments(string words)
    {
        yield return words;
        foreach (Match end in _sentenceEnd.Matches(words))
        {
            yield return words[(end.Index + end.Length)..];
        }
    }

    private static bool IsBracketed(string words) =>
        words.Length is > 2 and <= Longest && (_label.IsMatch(words) || (_photo.IsMatch(words) && words.Length <= 60) || IsShared(words));

    private static bool IsBare(string words) =>
        words.Length is > 2 and <= Longest && (_label.IsMatch(words) || IsShared(words) || IsAgencyPhoto(words) || (words[0] == '©' && HasAgency(words[1..])));

    /// <summary>Two names between which a stroke stands, one of them an agency's.</summary>
    private static bool IsShared(string words)
    {
        var names = words.Replace(" via ", "/", StringComparison.Ordinal).Split(['/', '|'], StringSplitOptions.TrimEntries);
        return names.Length is >= 2 and <= 5 && names.Any(name => _agencies.Contains(name) || IsAgencyPhoto(name)) && names.All(IsName);
    }

    private static bool IsAgencyPhoto(string words) =>
        _photo.Match(words) is { Success: true, Index: > 0 } photo && _agencies.Contains(words[..photo.Index].Trim());

    private static bool HasAgency(string words) => words.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries).Any(_agencies.Contains) || _agencies.Contains(words.Trim());

    private static bool IsName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 7 && words.All(word => !char.IsLower(word[0]) || word is "de" or "van" or "von" or "al" or "el" or "bin" or "for" or "the" or "of" or "file" or "photo" or "pool" or "handout");
    }
}
