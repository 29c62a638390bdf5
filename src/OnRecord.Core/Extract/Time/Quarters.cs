namespace OnRecord.Extract.Time;

/// <summary><c>the third quarter of 2019</c>, <c>the first half of last year</c>, <c>this year's third quarter</c>, <c>fiscal first quarter</c>, <c>Q3 2019</c>.</summary>
internal static class Quarters
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var owner = TakeOwner(words, ref end);
        if (owner.IsMissing && words.Take(ref end, "the") && IsTied(words, end))
        {
            return null;
        }

        var fiscal = words.Take(ref end, "fiscal");
        _ = fiscal && words.Take(ref end, "-");
        return TakeName(words, ref end, out var first, out var length) ? Tail(words, (at, end), (first, length), owner, fiscal) : null;
    }

    /// <summary>Reads <c>third quarter</c>, <c>first half</c> or <c>Q3</c> as months of a year.</summary>
    public static bool TakeName(Words words, ref int at, out int first, out int length)
    {
        var end = at;
        (first, length) = (0, 0);
        if (words[end] is ['Q' or 'q', >= '1' and <= '4' and var figure])
        {
            (first, length, at) = (((figure - '1') * 3) + 1, 3, end + 1);
            return true;
        }

        if (!Numbers.TakeOrdinal(words, ref end, out var number))
        {
            return false;
        }

        words.Take(ref end, "-");
        length = words.Is(end, "quarter") ? 3 : words.Is(end, "half") ? 6 : 0;
        first = ((number - 1) * length) + 1;
        var taken = length > 0 && first < 12;
        at = taken ? end + 1 : at;
        return taken;
    }

    // "the third-quarter loss": the article belongs to the loss.
    private static bool IsTied(Words words, int at) => words.IsTiedAfter(at + 1) || (words.Is(at, "fiscal") && words.IsTiedAfter(at + 2));

    /// <summary>Reads <c>this year's</c>; the year is missing when nothing such stands here.</summary>
    public static YearTail TakeOwner(Words words, ref int at)
    {
        var end = at;
        var year = YearTail.Take(words, ref end);
        if (year.IsMissing || (!words.Take(ref end, "'s") && !words.Take(ref end, "’s")))
        {
            return default;
        }

        at = end;
        return year;
    }

    private static Match? Tail(Words words, (int Start, int End) place, (int First, int Length) months, YearTail owner, bool fiscal)
    {
        var (start, end) = place;
        var year = owner.IsMissing ? YearTail.Take(words, ref end) : owner;
        var ofTheYear = year.IsMissing && words.Take(ref end, "of", "the", "year");
        var meaning = !year.IsMissing ? year.Of(value => Calendar.Months(value, months.First, months.Length))
            : ofTheYear ? Meaning.Relative(day => Calendar.Months(day.Year, months.First, months.Length))
            : Nearest(months, Tense.IsAhead(words, start, end) == true);

        // "the second half" alone is a half of anything.
        return months.Length == 6 && year.IsMissing && !ofTheYear ? null
            : new Match(end, fiscal ? meaning.Doubted(Years.FiscalYear) : meaning);
    }

    // A report that "will show a third-quarter loss" speaks of the quarter just over.
    private static Meaning Nearest((int First, int Length) months, bool ahead) => Meaning.Relative(day =>
        Calendar.Months(day.Year + (ahead ? (months.First + 5 < day.Month ? 1 : 0) : months.First > day.Month ? -1 : 0), months.First, months.Length));
}
