namespace OnRecord.Extract.Time;

/// <summary>The year that may follow a month or a day: <c>2019</c>, <c>last year</c>, <c>of that year</c>.</summary>
/// <param name="Year">The year, when it stands there.</param>
/// <param name="Shift">How many years after that of publication, when it is told so.</param>
/// <param name="IsOther">Whether it is counted from something else.</param>
internal readonly record struct YearTail(int? Year, int? Shift, bool IsOther)
{
    /// <summary>Whether no year follows.</summary>
    public bool IsMissing => Year is null && Shift is null && !IsOther;

    /// <summary>Reads the year, if one follows.</summary>
    public static YearTail Take(Words words, ref int at)
    {
        var next = at;
        if (!words.Take(ref next, ","))
        {
            words.Take(ref next, "of");
        }

        if (Numbers.TakeYear(words, ref next, out var year) && WordTable.Neighbour(words[next]) != Neighbour.Measure)
        {
            at = next;
            return new YearTail(year, null, false);
        }

        if (words.Is(next - 1, ",") || Pointers.Take(words, ref next) is var which && (which is Which.Bare or Which.The || !words.Take(ref next, "year")))
        {
            return default;
        }

        at = next;
        return which switch
        {
            Which.Last => new YearTail(null, -1, false),
            Which.This => new YearTail(null, 0, false),
            Which.Next => new YearTail(null, 1, false),
            _ => new YearTail(null, null, true),
        };
    }

    /// <summary>The meaning of what lies in this year.</summary>
    public Meaning Of(Func<int, DateInterval?> inYear)
    {
        if (Year is { } year)
        {
            return Meaning.Stated(inYear(year));
        }

        return Shift is { } shift ? Meaning.Relative(day => inYear(day.Year + shift)) : Meaning.Elsewhere;
    }
}
