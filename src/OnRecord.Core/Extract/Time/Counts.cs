namespace OnRecord.Extract.Time;

/// <summary><c>two weeks ago</c>, <c>three days earlier</c>, <c>five years from now</c>, <c>a few days ago</c>.</summary>
internal static class Counts
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        var hedge = TakeHedge(words, ref end);
        var number = TakeNumber(words, ref end);
        var singular = words.Take(ref end, TermKind.Unit, out var unit);
        if ((!singular && !words.Take(ref end, TermKind.Units, out unit)) || (singular && number is null))
        {
            return null;
        }

        var half = TakeWords(words, ref end, "and", "a", "half") || TakeWords(words, ref end, "or", "so");
        if (TakeDirection(words, ref end) is not { } direction)
        {
            return null;
        }

        return new Match(end, direction == 0 ? Meaning.Elsewhere
            : number is not { } count || hedge == 1 || half ? Meaning.Vague
            : Counted((CalendarUnit)unit, count * direction, hedge == 0 ? 1 : 0));
    }

    // The calendar unit that holds the day, since "two weeks ago" is no single day; one more on either side for "about".
    private static Meaning Counted(CalendarUnit unit, int count, int slack) => Meaning.Relative(day =>
        Calendar.Of(unit, day, count - slack) is { } first && Calendar.Of(unit, day, count + slack) is { } last
            ? new DateInterval(first.First, last.Last)
            : null);

    private static int? TakeHedge(Words words, ref int at)
    {
        if (words.Is(at, "at") && !words.IsAny(at + 1, "least", "most"))
        {
            return null;
        }

        if (!words.Take(ref at, TermKind.Hedge, out var hedge))
        {
            return null;
        }

        var exact = words.IsAny(at - 1, "exactly", "just");
        at += words.IsAny(at, "than", "least", "most") ? 1 : 0;
        return exact ? null : hedge;
    }

    // Null for "few", "several", and for "weeks" without any number.
    private static int? TakeNumber(Words words, ref int at)
    {
        var next = at;
        words.Take(ref next, "a");
        if (words.Take(ref next, TermKind.FewWord, out _))
        {
            words.Take(ref next, "of");
            at = next;
            return null;
        }

        return Numbers.Take(words, ref at, out var number) ? number : null;
    }

    // -1 ago, +1 from now, 0 counted from something else.
    private static int? TakeDirection(Words words, ref int at)
    {
        if (words.Take(ref at, "ago"))
        {
            return -1;
        }

        if (TakeWords(words, ref at, "from", "now"))
        {
            return 1;
        }

        var taken = words.IsAny(at, "earlier", "later", "before", "after", "afterwards", "previously", "prior");
        at += taken ? 1 : 0;
        return taken ? 0 : null;
    }

    private static bool TakeWords(Words words, ref int at, params ReadOnlySpan<string> phrase)
    {
        var next = at;
        foreach (var word in phrase)
        {
            if (!words.Take(ref next, word))
            {
                return false;
            }
        }

        at = next;
        return true;
    }
}
