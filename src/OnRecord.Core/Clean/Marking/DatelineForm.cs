using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace OnRecord.Clean.Marking;

/// <summary>
/// Tells datelines from sentences that begin alike. A dateline is a place, a region, a day and an agency, each of which
/// may be missing, before a dash; something must prove it: a known agency, a known place or region, a day, or capitals before a long dash.
/// </summary>
internal static class DatelineForm
{
    private const int Longest = 120;
    private const int MostParts = 5;
    private const int MostWords = 5;
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly FrozenSet<string> _agencies = WordList.Words("Clean", "agencies.txt");
    private static readonly FrozenSet<string> _labels = WordList.Words("Clean", "dateline-labels.txt");
    private static readonly FrozenSet<string> _regions = WordList.Words("Clean", "dateline-regions.txt");
    private static readonly FrozenSet<string> _places = WordList.Words("Clean", "dateline-places.txt");

    private static readonly Regex _dash = new(@"\s--?\s|\s?--\s?|\s?[–—―]\s?|\s_\s|-\s", Options);
    private static readonly Regex _bracket = new(@"\((?<name>[^()]{2,60})\)|\s/(?<name>\s?\p{L}[\p{L} -]{1,30})/", Options);
    private static readonly Regex _day = new($@"^((?:{EnglishDate.WeekdayNames}|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,?\s*)?(?:(?:{EnglishDate.MonthNames})\.?(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?|\d{{1,2}}\s+(?:{EnglishDate.MonthNames})\.?(?:\s+\d{{4}})?|\d{{4}}|{EnglishDate.WeekdayNames})$", Options);
    private static readonly Regex _dayAtEnd = new($@"\s(?:{EnglishDate.MonthNames})\.?(?:\s+\d{{1,2}})?$", Options);

    /// <summary>How many characters at the beginning are a dateline with the dash after it; 0 when there is none.</summary>
    public static int LengthOf(string words)
    {
        var beginning = words.Length <= Longest ? words : words[..Longest];
        var dash = _dash.Match(beginning);
        var bracket = _bracket.Match(beginning);
        return bracket.Success && (!dash.Success || bracket.Index < dash.Index)
            ? WithAgency(beginning, bracket, dash)
            : dash.Success && dash.Index > 0 ? WithoutAgency(beginning, dash) : 0;
    }

    private static int WithAgency(string words, Match bracket, Match dash)
    {
        var end = bracket.Index + bracket.Length;
        var hasDash = dash.Success && words.AsSpan(end, Math.Max(0, dash.Index - end)).IsWhiteSpace();
        var place = Parts.Of(words[..bracket.Index], hasAgency: true);
        var isProved = IsAgency(bracket.Groups["name"].Value)
            ? place is { IsCapitals: true } or { IsKnown: true } || hasDash
            : place is { IsCapitals: true } && hasDash && IsAbbreviation(bracket.Groups["name"].Value);
        if (place is null || !isProved)
        {
            return 0;
        }

        end = hasDash ? dash.Index + dash.Length : end;
        return end + (words.Length - end - words.AsSpan(end).TrimStart(" \t\u00A0:-_").Length);
    }

    // An agency that our list lacks, such as a small country's own.
    private static bool IsAbbreviation(string name) => name.Length is > 1 and < 9 && name.All(char.IsUpper);

    private static int WithoutAgency(string words, Match dash)
    {
        var place = Parts.Of(words[..dash.Index], hasAgency: false);
        if (place is not { IsEmpty: false } found || !(found.IsProved || found.IsKnown || IsLoud(words, dash)))
        {
            return 0;
        }

        var end = dash.Index + dash.Length;
        var next = words.AsSpan(end).TrimStart();
        if (next.StartsWith("(") && LengthOf(next.ToString()) is > 0 and var agency)
        {
            return words.Length - next.Length + agency;
        }

        // "Paris, France - the city of light" goes on in small letters.
        return found.IsCapitals || (next.Length > 0 && (char.IsUpper(next[0]) || char.IsDigit(next[0]) || next[0] is '"' or '“')) ? words.Length - next.Length : 0;
    }

    // "MOLVEK — Ministers met": no list knows the place, but only labels such as "EXCLUSIVE" are written so else.
    private static bool IsLoud(string words, Match dash) =>
        dash.Value.AsSpan().IndexOfAny('–', '—') >= 0 && words.AsSpan(dash.Index + dash.Length).TrimStart() is [var next, ..]
        && (char.IsUpper(next) || next is '"' or '“') && words[..dash.Index].Trim() is { Length: > 2 } place
        && !place.Any(char.IsLower) && !_labels.Contains(place);

    // "Reuters Legal" is a desk of the agency whose name it begins with.
    private static bool IsAgency(string name) =>
        _agencies.Contains(name.Trim()) || (name.IndexOf(' ', StringComparison.Ordinal) is > 2 and var blank && _agencies.Contains(name[..blank])) || _agencies.Contains(name.Split(['/', ',', '&', ';', '-'], 2)[0].Trim());

    /// <summary>What stands before the agency or the dash.</summary>
    /// <param name="IsEmpty">Nothing does.</param>
    /// <param name="IsCapitals">The place is written in capitals.</param>
    /// <param name="IsKnown">The place is in our list.</param>
    /// <param name="IsProved">A region, a day or an agency stands after the place.</param>
    private readonly record struct Parts(bool IsEmpty, bool IsCapitals, bool IsKnown, bool IsProved)
    {
        /// <summary>Reads them; null when something stands there that has no place in a dateline. An agency behind them proves regions that our list lacks.</summary>
        public static Parts? Of(string words, bool hasAgency)
        {
            words = words.Trim();
            if (words.Length == 0)
            {
                return new Parts(true, false, false, true);
            }

            var parts = words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length is 0 or > MostParts || parts.Skip(1).Any(part => !(IsLaterPart(part) || (hasAgency && IsPlace(part)))))
            {
                return null;
            }

            if (_day.IsMatch(parts[0]))
            {
                return new Parts(false, true, false, parts[0].Any(char.IsAsciiDigit));
            }

            var day = _dayAtEnd.Match(parts[0]);
            var place = day.Success ? parts[0][..day.Index].Trim() : parts[0];
            return IsPlace(place) ? new Parts(false, IsInCapitals(place), place.Split('/').All(one => _places.Contains(one.Trim())), day.Success || parts.Length > 1) : null;
        }

        private static bool IsLaterPart(string part) =>
            IsRegion(part) || _places.Contains(part) || _day.IsMatch(part) || _agencies.Contains(part)
            || (_dayAtEnd.Match(part) is { Success: true } day && IsRegion(part[..day.Index].Trim()));

        private static bool IsRegion(string part) => _regions.Contains(part) || _regions.Contains(part + ".");

        private static bool IsPlace(string place)
        {
            var names = place.Split([' ', '/', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
            return names.Length is > 0 and <= MostWords && place.Any(char.IsLetter)
                && names.All(name => char.IsUpper(name[0]) || name is "and" or "de" or "of" or "the" or "al" or "la" or "le" or "du" or "del" or "am" or "-");
        }

        private static bool IsInCapitals(string place) => !place.Any(char.IsLower) || (place.StartsWith("Mc", StringComparison.Ordinal) && place.Count(char.IsLower) == 1);
    }
}
