namespace OnRecord.Extract.Time;

/// <summary>The year that may follow a month or a day: <c>2019</c>, <c>last year</c>, <c>of that year</c>.</summary>
/// <param name="Year">The year, when it stands there.</param>
/// <param name="Shift">How many years after that of publication, when it is told so.</param>
/// <param name="Other">How many years after that of a date told before, when it is told so.</param>
internal readonly record struct YearTail(int? Year, int? Shift, int? Other)
{
    /// <summary>Whether no year follows.</summary>
    public bool IsMissing => Year is null && Shift is null && Other is null;

    /// <summary>Reads the year, if one follows.</summary>
    public static YearTail Take(Words words, ref int at)
    {
        var next = at;
        if (!words.Take(ref next, ","))
        {
            words.Take(ref next, "of");
        }

        if ((Numbers.TakeYear(words, ref next, out var year) || Numbers.TakeShortYear(words, ref next, out year)) && WordTable.Neighbour(words[next]) != Neighbour.Measure)
        {
            at = next;
            return new YearTail(year, null, null);
        }

        var shift = 0;
        if (words.Is(next - 1, ",") || Pointers.Take(words, ref next, out shift) is var which && (which is Which.Bare or Which.The || !words.Take(ref next, "year")))
        {
            return default;
        }

        at = next;
        return which switch
        {
            Which.Last => new YearTail(null, -1, null),
            Which.This => new YearTail(null, 0, null),
            Which.Next => new YearTail(null, 1, null),
            _ => new YearTail(null, null, words.Is(next - 2, "next") ? 1 : shift),
        };
    }

    /// <summary>The meaning of what lies in this year.</summary>
    public Meaning Of(Func<int, DateInterval?> inYear)
    {
        if (Year is { } year)
        {
            return Meaning.Stated(inYear(year));
        }

        var other = Other ?? 0;
        return Shift is { } shift ? Meaning.Relative(day => inYear(day.Year + shift)) : Meaning.Told(told => inYear(told.First.Year + other));
    }
}
