using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary><c>2018</c>, <c>the 1990s</c>, <c>the nineties</c>, <c>the 20th century</c>, <c>fiscal 2019</c>, <c>nineteen ninety-six</c>, <c>year-end</c>.</summary>
internal static class Years
{
    /// <summary>Why a fiscal year has no days.</summary>
    public const string FiscalYear = "a fiscal year begins on a day that the words do not tell";

    private const int EarliestBare = 1900;
    private const int LatestBare = 2049;

    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at) =>
        Year(words, at) ?? Decade(words, at) ?? NamedDecade(words, at) ?? CenturyAt(words, at) ?? Fiscal(words, at) ?? Spelled(words, at) ?? EndOfYear(words, at);

    private static Match? Year(Words words, int at)
    {
        var end = at;
        var named = words.Take(ref end, "the", "year");
        return Numbers.TakeYear(words, ref end, out var year) && (named || !words.IsDigits(at) || IsYear(words, at, year)) ? new Match(end, Meaning.Stated(Calendar.Year(year))) : null;
    }

    // News writes other numbers of four figures with a comma, so most that have none are years.
    private static bool IsYear(Words words, int at, int year)
    {
        if (WordTable.Neighbour(words[at + 1]) == Neighbour.Measure || WordTable.Neighbour(words[at - 1]) == Neighbour.Code || words.Is(at - 1, "#"))
        {
            return false;
        }

        return year is >= EarliestBare and <= LatestBare
            ? !words.Touches(at) || words[at - 1] is "(" or "[" or "\"" or "“" or "/" or "," || IsTiedToWord(words, at)
            : words.IsAny(at - 1, "in", "since", "of", "by", "until", "before", "after");
    }

    // "post-1959", but not "S-2000"
    private static bool IsTiedToWord(Words words, int at) => words.IsTiedBefore(at) && words.IsAny(at - 2, "mid", "post", "pre", "early", "late");

    private static Match? Decade(Words words, int at)
    {
        var end = at + (words[at] is "'" or "’" && words.Touches(at + 1) ? 1 : 0);
        var figures = words[end].TrimStart("'’");
        if (figures.Length is not (3 or 5) || figures[^1] is not 's' || figures[^2] != '0'
            || !int.TryParse(figures[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        // "people in their 30s" has no apostrophe.
        var hasApostrophe = words[end][0] is '\'' or '’' || words[end - 1] is "'" or "’";
        return figures.Length == 5 && number is >= 1000 and < 2100 ? new Match(end + 1, DecadeFrom(number))
            : figures.Length == 3 && (hasApostrophe || words.Is(at - 1, "the") || (words.Is(at - 1, "and") && words[at - 2] is [_, _, 's'])) ? new Match(end + 1, DecadeFrom(1900 + number))
            : null;
    }

    private static Match? NamedDecade(Words words, int at)
    {
        var end = at;
        return words.Take(ref end, "the") && words.Take(ref end, TermKind.DecadeName, out var number)
            ? new Match(end, DecadeFrom(1900 + number))
            : null;
    }

    // "the 1900s" can be ten years or a hundred; the hundred hold the ten.
    private static Meaning DecadeFrom(int year) => Meaning.Stated(Calendar.Months(year, 1, year % 100 == 0 && year < 2000 ? 1200 : 120));

    private static Match? CenturyAt(Words words, int at)
    {
        var end = words.Is(at, "the") ? at + 1 : at;
        if (!Numbers.TakeOrdinal(words, ref end, out var number))
        {
            return null;
        }

        words.Take(ref end, "-");
        return words.Is(end, "century") ? new Match(end + 1, Meaning.Stated(Calendar.Months((number * 100) - 99, 1, 1200))) : null;
    }

    private static Match? Fiscal(Words words, int at)
    {
        var end = at;
        if (!words.Take(ref end, "fiscal"))
        {
            return null;
        }

        words.Take(ref end, "year");
        return Numbers.TakeYear(words, ref end, out var year) ? new Match(end, Meaning.Stated(Calendar.Year(year)).Doubted(FiscalYear)) : null;
    }

    // "the year two thousand"
    private static Match? Spelled(Words words, int at)
    {
        var end = at;
        var named = words.Take(ref end, "the", "year");
        return words.Take(ref end, "two", "thousand") && (named || words.Is(at - 1, "in")) ? new Match(end, Meaning.Stated(Calendar.Year(2000))) : null;
    }

    // "by year-end", "at the year's end"; "year-end results" are a kind of results
    private static Match? EndOfYear(Words words, int at)
    {
        var end = at;
        var taken = words.Take(ref end, "year", "-", "end") || words.Take(ref end, "year", "end") || words.Take(ref end, "year", "'s", "end") || words.Take(ref end, "year", "’s", "end");
        return taken && !(words.IsLower(end) && words.Term(end).Kind == TermKind.None && WordTable.Tense(words[end]) == TenseKind.None)
            ? new Match(end, Meaning.Relative(day => Calendar.Year(day.Year)).Within(days => Calendar.Months(days.First.Year, 12, 1)))
            : null;
    }
}
