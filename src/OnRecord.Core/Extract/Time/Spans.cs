namespace OnRecord.Extract.Time;

/// <summary><c>the past week</c>, <c>the last two years</c>, <c>the next three months</c>, <c>recent weeks</c>.</summary>
internal static class Spans
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = words.IsAny(at, "the", "this") ? at + 1 : at;
        if (words.IsAny(end, "recent", "coming") && words.Value(end + 1, TermKind.Units) is not null)
        {
            return new Match(end + 2, Meaning.Vague);
        }

        var direction = words.IsAny(end, "last", "past") ? -1 : words.IsAny(end, "next", "coming") ? 1 : 0;
        end++;
        return direction == 0 ? null : Counted(words, at, end, direction);
    }

    private static Match? Counted(Words words, int at, int end, int direction)
    {
        var vague = words.Take(ref end, TermKind.FewWord, out _);
        var count = 1;
        var counted = !vague && !words.IsAny(end, "a", "an") && Numbers.Take(words, ref end, out count);
        var singular = words.Take(ref end, TermKind.Unit, out var unit);
        if ((!singular && (!words.Take(ref end, TermKind.Units, out unit) || !(counted || vague)))
            || (singular && (counted ? count != 1 : !IsSpan(words, at))) || words.IsTiedAfter(end))
        {
            return null;
        }

        return new Match(end, vague ? Meaning.Vague : Meaning.Relative(day => Around(day, (CalendarUnit)unit, direction * (counted ? count : 1))));
    }

    // "last week" is a week of the calendar, "the past week" the seven days up to now.
    private static bool IsSpan(Words words, int at) =>
        words.IsAny(at, "the", "this")
        && (words.IsAny(at + 1, "past", "coming", "last") || words.IsAny(at - 1, "over", "in", "within", "during", "for"));

    private static DateInterval? Around(DateOnly day, CalendarUnit unit, int count)
    {
        if (Calendar.Add(day, unit == CalendarUnit.Weekend ? CalendarUnit.Week : unit, count) is not { } other)
        {
            return null;
        }

        return count < 0 ? new DateInterval(other, day) : new DateInterval(day, other);
    }
}
