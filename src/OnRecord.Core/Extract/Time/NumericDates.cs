using System.Globalization;

namespace OnRecord.Extract.Time;

/// <summary><c>2019-10-11</c>, <c>11.10.2019</c>, <c>13/10/2019</c>; where day and month cannot be told apart, they are not.</summary>
internal static class NumericDates
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        if (!words.IsDigits(at) || (words.Touches(at) && words.IsAny(at - 1, "-", "/", ".", "–")))
        {
            return null;
        }

        // A point at the end may belong to the sentence.
        for (var end = words.FigureEnd(at); end > at; end--)
        {
            if (Read(words.Characters(at, end)) is { } meaning)
            {
                return new Match(end, meaning);
            }
        }

        return null;
    }

    private static Meaning? Read(ReadOnlySpan<char> figures)
    {
        var mark = figures.IndexOfAny('-', '/', '.');
        if (mark is not (1 or 2 or 4) || figures.Length is < 8 or > 10)
        {
            return null;
        }

        var rest = figures[(mark + 1)..];
        var second = rest.IndexOf(figures[mark]);
        return second is 1 or 2 && Number(figures[..mark]) is { } one && Number(rest[..second]) is { } two && Number(rest[(second + 1)..]) is { } three
            ? Read(figures[mark], one, two, three, yearFirst: mark == 4, yearLast: rest.Length - second == 5)
            : null;
    }

    private static Meaning? Read(char mark, int one, int two, int three, bool yearFirst, bool yearLast)
    {
        if (yearFirst)
        {
            return Plausible(DateInterval.Day(one, two, three));
        }

        if (!yearLast)
        {
            return null;
        }

        var dayFirst = DateInterval.Day(three, two, one);
        var monthFirst = mark == '.' ? null : DateInterval.Day(three, one, two);
        return dayFirst is not null && monthFirst is not null && dayFirst != monthFirst
            ? Meaning.Unknown("day and month can be told either way round")
            : Plausible(dayFirst ?? monthFirst);
    }

    private static Meaning? Plausible(DateInterval? day) => day is { First.Year: >= 1000 and < 2200 } ? Meaning.Stated(day) : null;

    private static int? Number(ReadOnlySpan<char> figures) =>
        int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
