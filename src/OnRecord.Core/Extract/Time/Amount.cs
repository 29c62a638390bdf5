namespace OnRecord.Extract.Time;

/// <summary>So many units: <c>three weeks</c>, <c>more than a year</c>, <c>5 1/2 hours</c>, <c>several days</c>, <c>two-year</c>.</summary>
/// <param name="Count">How many; null when nobody could count them.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Hedge">What loosens the number.</param>
/// <param name="HasHalf">Whether half a unit comes on top.</param>
/// <param name="IsBare">Whether no number stands there at all: <c>weeks</c>.</param>
internal readonly record struct Amount(int? Count, CalendarUnit Unit, Hedge Hedge, bool HasHalf, bool IsBare)
{
    /// <summary>Whether the number can be counted with.</summary>
    public bool IsExact => Count is not null && Hedge is Hedge.None or Hedge.About && !HasHalf;

    /// <summary>Its value in TIMEX3.</summary>
    public string Value => (Count, HasHalf, Unit) switch
    {
        ({ } hours, true, CalendarUnit.Hour) => FormattableString.Invariant($"PT{hours}H30M"),
        (0, true, CalendarUnit.Year) => "P6M",
        ({ } years, true, CalendarUnit.Year) => FormattableString.Invariant($"P{years}Y6M"),
        ({ } count, true, _) => Timex.Duration(1, Unit).Replace("1", FormattableString.Invariant($"{count}.5"), StringComparison.Ordinal),
        _ => Timex.Duration(Count, Unit),
    };

    /// <summary>Reads an amount.</summary>
    public static bool Take(Words words, ref int at, out Amount amount)
    {
        var end = at;
        var hedge = Hedges.Take(words, ref end);
        var first = end;
        var isHalf = TakeHalf(words, ref end);
        int? count = isHalf ? 0 : TakeCount(words, ref end);
        var counted = end > first;
        var half = isHalf || TakeFraction(words, ref end);
        var tied = TakeFillers(words, ref end, counted);
        amount = default;
        if (!TakeUnit(words, ref end, counted, tied, out var unit))
        {
            return false;
        }

        half |= words.Take(ref end, "and", "a", "half");
        hedge = words.Take(ref end, "or", "so") || words.Take(ref end, "or", "more") ? Hedge.Loose : hedge;
        amount = new Amount(count, unit, hedge, half, !counted);
        at = end;
        return counted || hedge == Hedge.None;
    }

    // "half an hour", "a half-hour"
    private static bool TakeHalf(Words words, ref int at) =>
        words.Take(ref at, "half", "an") || words.Take(ref at, "half", "a") || words.Take(ref at, "a", "half", "-") || words.Take(ref at, "a", "half") || words.Take(ref at, "half", "-");

    // Null for "few", "several", and for "weeks" without any number; of "two to three" the first.
    private static int? TakeCount(Words words, ref int at)
    {
        var next = at;
        words.Take(ref next, "a");
        if (words.Take(ref next, TermKind.FewWord, out var few))
        {
            words.Take(ref next, "of");
            at = next;
            return few == 0 ? null : few;
        }

        if (!Numbers.Take(words, ref at, out var number))
        {
            return null;
        }

        next = at;
        if ((words.Take(ref next, "to") || words.Take(ref next, "or") || words.Take(ref next, "-") || words.Take(ref next, "–")) && Numbers.Take(words, ref next, out _))
        {
            at = next;
        }

        return number;
    }

    private static bool TakeFraction(Words words, ref int at) => words.Take(ref at, "1/2") || words.Take(ref at, "½") || words.Take(ref at, "and", "a", "half");

    // "two-year", "three more weeks", "five trading days"
    private static bool TakeFillers(Words words, ref int at, bool counted)
    {
        if (!counted)
        {
            return false;
        }

        var tied = words.IsTiedAfter(at) && words.Take(ref at, "-");
        while (words.Take(ref at, TermKind.Filler, out _) || words.Take(ref at, "more"))
        {
        }

        return tied;
    }

    private static bool IsArticle(Words words, int at) => words.IsAny(at, "a", "an");

    // "a quarter" is a share and "three-quarters" are one too.
    private static bool TakeUnit(Words words, ref int at, bool counted, bool tied, out CalendarUnit unit)
    {
        var singular = words.Take(ref at, TermKind.Unit, out var value);
        var taken = singular ? counted : words.Take(ref at, TermKind.Units, out value) && !tied;
        unit = (CalendarUnit)value;
        return taken && (singular || !IsArticle(words, at - 2)) && unit != CalendarUnit.Half && !(unit == CalendarUnit.Quarter && !counted) && !(singular && unit == CalendarUnit.Quarter && !tied);
    }
}
