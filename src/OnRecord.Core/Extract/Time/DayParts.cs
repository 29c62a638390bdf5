namespace OnRecord.Extract.Time;

/// <summary>Parts of a day and the hours that have names.</summary>
internal static class DayParts
{
    /// <summary>Reads <c>morning</c>, <c>night</c> or <c>noon</c>; <paramref name="hour"/> is its TIMEX3 value from the <c>T</c> on.</summary>
    public static bool Take(Words words, ref int at, out string hour)
    {
        var taken = words.Take(ref at, TermKind.DayPart, out var part);
        hour = taken ? Value(part) : "";
        return taken;
    }

    /// <summary>The day with the part of it that follows, if one does.</summary>
    public static Match Ended(Words words, int end, Meaning day) =>
        Take(words, ref end, out var hour) ? new Match(end, day.At(hour)) : new Match(end, day);

    private static string Value(int part) => part switch
    {
        1 => "TMO",
        2 => "TMI",
        3 => "TAF",
        4 => "TEV",
        5 => "TNI",
        6 => "T12:00",
        _ => "T24:00",
    };
}
