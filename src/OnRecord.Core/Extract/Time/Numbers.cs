using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary>Reads numbers, ordinals and days of the month.</summary>
internal static class Numbers
{
    /// <summary>A number up to 9999: <c>12</c>, <c>twelve</c>, <c>twenty-one</c>, <c>a</c>.</summary>
    public static bool Take(Words words, ref int at, out int number)
    {
        if (words.Digits(at) is { } digits)
        {
            (number, at) = (digits, at + 1);
            return true;
        }

        return words.Take(ref at, TermKind.Number, out number) && TakeRest(words, ref at, ref number, TermKind.Number) && TakeHundred(words, ref at, ref number);
    }

    /// <summary>An ordinal: <c>9th</c>, <c>ninth</c>, <c>twenty-first</c>.</summary>
    public static bool TakeOrdinal(Words words, ref int at, out int number)
    {
        if (FigureOrdinal(words[at]) is { } figure)
        {
            (number, at) = (figure, at + 1);
            return true;
        }

        if (words.Take(ref at, TermKind.Ordinal, out number))
        {
            return true;
        }

        var next = at;
        if (words.Take(ref next, TermKind.Number, out number) && number >= 20
            && TakeRest(words, ref next, ref number, TermKind.Ordinal) && number % 10 != 0)
        {
            at = next;
            return true;
        }

        return false;
    }

    /// <summary>A day of the month: <c>9</c>, <c>09</c>, <c>9th</c>, <c>ninth</c>.</summary>
    public static bool TakeDay(Words words, ref int at, out int day)
    {
        var next = at;
        if (words.Digits(at) is { } digits && words[at].Length <= 2)
        {
            (day, next) = (digits, at + 1);
        }
        else if (!TakeOrdinal(words, ref next, out day))
        {
            return false;
        }

        var taken = day is >= 1 and <= 31;
        at = taken ? next : at;
        return taken;
    }

    /// <summary>A year in four figures.</summary>
    public static bool TakeYear(Words words, ref int at, out int year)
    {
        year = words.Digits(at) ?? 0;
        var taken = words[at].Length == 4 && year is >= 1000 and <= 2199 && !words.IsTiedAfter(at + 1);
        at += taken ? 1 : 0;
        return taken || TakeSpelledYear(words, ref at, out year);
    }

    /// <summary>A year in two figures after an apostrophe, from 1930 to 2029: <c>'99</c>.</summary>
    public static bool TakeShortYear(Words words, ref int at, out int year)
    {
        var next = words[at] is "'" or "’" && words.Touches(at + 1) ? at + 1 : at;
        var figures = next > at ? words[next] : words[at] is ['\'' or '’', .. var rest] ? rest : default;
        year = 0;
        if (figures.Length != 2 || !int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        (year, at) = (number + (number < 30 ? 2000 : 1900), next + 1);
        return true;
    }

    // "nineteen ninety-six", as transcripts have it
    private static bool TakeSpelledYear(Words words, ref int at, out int year)
    {
        var next = at + 1;
        var number = words.Value(at, TermKind.Number);
        year = 0;
        if (number is not (19 or 20) || words.Term(next).Kind != TermKind.Number || !words.Take(ref next, TermKind.Number, out var rest)
            || !TakeRest(words, ref next, ref rest, TermKind.Number) || rest is < 10 or > 99)
        {
            return false;
        }

        (year, at) = (((number ?? 0) * 100) + rest, next);
        return true;
    }

    // The ones after the tens; "thirty" alone stands as it is.
    private static bool TakeRest(Words words, ref int at, ref int number, TermKind kind)
    {
        var next = at + (words.Is(at, "-") ? 1 : 0);
        if (number is >= 20 and <= 90 && !words.IsAny(next, "a", "an") && words.Take(ref next, kind, out var ones) && ones is >= 1 and <= 9)
        {
            (number, at) = (number + ones, next);
        }

        return true;
    }

    private static bool TakeHundred(Words words, ref int at, ref int number)
    {
        if (number is >= 1 and <= 9 && words.Take(ref at, "hundred"))
        {
            number *= 100;
        }

        return true;
    }

    private static int? FigureOrdinal(ReadOnlySpan<char> word) =>
        word.Length is 3 or 4
        && (word.EndsWith("th", StringComparison.OrdinalIgnoreCase) || word.EndsWith("st", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("nd", StringComparison.OrdinalIgnoreCase) || word.EndsWith("rd", StringComparison.OrdinalIgnoreCase))
        && int.TryParse(word[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
