namespace OnRecord.Extract.Time;

/// <summary><c>January</c>, <c>last August</c>, <c>August last year</c>, <c>March 2019</c>.</summary>
internal static class Months
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var which = Pointers.Take(words, ref end, out var shift);
        var first = end;
        var shown = which != Which.Bare || HasYear(words, first + 1);
        if (which == Which.The || Pointers.IsRepeated(words, at) || !MonthNames.Take(words, ref end, shown, out var month))
        {
            return null;
        }

        var year = YearTail.Take(words, ref end);
        return new Match(end, year.IsMissing ? MeaningOf(words, (at, end), month, which, shift) : OfYear(year, month));
    }

    // Apart from what may find nothing, because a closure costs room as soon as its method begins.
    private static Meaning OfYear(YearTail year, int month) => year.Of(number => Calendar.Months(number, month, 1));

    private static Meaning MeaningOf(Words words, (int Start, int End) place, int month, Which which, int shift) => which switch
    {
        Which.Other => Meaning.Told(told => Calendar.Month(shift > 0 ? told.Last : told.First, month, ahead: shift > 0, inclusive: shift == 0)),
        Which.This => Meaning.Relative(day => Calendar.Months(day.Year, month, 1)),
        Which.Bare => Nearest(month, Tense.IsAhead(words, place.Start, place.End)),
        _ => Meaning.Relative(day => Calendar.Month(day, month, ahead: which == Which.Next, inclusive: false)),
    };

    private static Meaning Nearest(int month, bool? ahead) =>
        Meaning.Relative(day => Tense.Choose(day, ahead, toward => Calendar.Month(day, month, toward, inclusive: true)));

    private static bool HasYear(Words words, int at)
    {
        var next = words.IsAny(at, ",", "of") ? at + 1 : at;
        return Numbers.TakeYear(words, ref next, out _);
    }
}
