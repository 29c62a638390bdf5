namespace OnRecord.Extract.Time;

/// <summary><c>two weeks ago</c>, <c>a year earlier</c>, <c>five years from now</c>, <c>a week before May 3</c>; and <c>three weeks</c>, <c>two-year</c>, which only tell how long.</summary>
internal static class Counts
{
    /// <summary>The expression that begins at this token; null when there is none.</summary>
    public static Match? At(Words words, int at)
    {
        var end = at;
        if (!Amount.Take(words, ref end, out var amount))
        {
            return OneBeside(words, at);
        }

        var found = end;
        return words.Take(ref end, "ago", "today") && amount is { Count: { } count, IsExact: true } ? new Match(end, Exactly(amount.Unit, count))
            : words.Take(ref end, "ago") ? new Match(end, Ago(amount, -1))
            : words.Take(ref end, "from", "now") || words.Take(ref end, "from", "today") ? new Match(end, Ago(amount, 1))
            : words.Take(ref end, "'", "time") || words.Take(ref end, "’", "time") || words.Take(ref end, "'s", "time") || words.Take(ref end, "’s", "time") ? new Match(end, Ago(amount, 1))
            : words.Take(ref end, "earlier") ? new Match(end, Earlier(amount))
            : BesideDate(words, found, amount) ?? Beside(words, found, amount) ?? Lasting(words, at, found, amount);
    }

    // The calendar unit that holds the day, since "two weeks ago" is no single day; one more on either side for "about".
    private static Meaning Ago(Amount amount, int direction)
    {
        if (amount.Unit >= CalendarUnit.Hour)
        {
            return Meaning.Unknown("the hour of publication is not known");
        }

        var shift = amount.Count * direction;
        if (amount.Unit == CalendarUnit.Decade)
        {
            return Ago(amount with { Count = amount.Count * 10, Unit = CalendarUnit.Year, Hedge = amount.Hedge == Hedge.None ? Hedge.About : amount.Hedge }, direction);
        }

        if (shift is not { } count)
        {
            return Meaning.Vague(direction < 0 ? Timex.Past : Timex.Future);
        }

        var days = Meaning.Relative(day => Calendar.Of(amount.Unit, day, count));
        return !amount.IsExact ? days.Doubted(Meaning.TooVague)
            : IsYear(amount) && direction < 0 ? days.WrittenAs(YearBeforeQuarter)
            : amount.Hedge == Hedge.None ? days
            : days.Within(whole => Around(amount.Unit, whole));
    }

    // "a year ago today"
    private static Meaning Exactly(CalendarUnit unit, int count) =>
        Meaning.Relative(day => Calendar.Add(day, unit, -count) is { } before ? DateInterval.Day(before) : null);

    private static DateInterval? Around(CalendarUnit unit, DateInterval whole) =>
        Calendar.Of(unit, whole.First, -1) is { } first && Calendar.Of(unit, whole.First, 1) is { } last ? new DateInterval(first.First, last.Last) : null;

    private static Meaning Earlier(Amount amount)
    {
        var days = Shifted(amount, -1);
        return IsYear(amount) ? days.WrittenAs(YearBeforeQuarter).Compared() : days;
    }

    // "a week before May 3"
    private static Match? BesideDate(Words words, int at, Amount amount)
    {
        var end = at;
        if (Direction(words, ref end) is not { } direction || !amount.IsExact || amount.Unit >= CalendarUnit.Hour || TimeGrammar.Whole(words, end) is not { } date)
        {
            return null;
        }

        return new Match(date.End, Shifted(date.Meaning, amount, direction));
    }

    private static Meaning Shifted(Meaning date, Amount amount, int direction) =>
        date.Then(days => Calendar.Shift(days, amount.Unit, direction * (amount.Count ?? 0)));

    // "the day before Christmas", "week-long"
    private static Match? OneBeside(Words words, int at)
    {
        var end = words.Is(at, "the") ? at + 1 : at;
        return words.Take(ref end, TermKind.Unit, out var unit) && words.Take(ref end, "-", "long") ? new Match(end, Meaning.Lasting(Timex.Duration(1, (CalendarUnit)unit)))
            : unit > 0 ? BesideDate(words, end, new Amount(1, (CalendarUnit)unit, Hedge.None, false, false)) : null;
    }

    private static int? Direction(Words words, ref int at) =>
        words.Take(ref at, "before") || words.Take(ref at, "prior", "to") ? -1
        : words.Take(ref at, "after") || words.Take(ref at, "following") || words.Take(ref at, "from") ? 1
        : null;

    // "a week later" has the value of its amount in TIMEX3, but the days are those that the words mean.
    private static Match? Beside(Words words, int end, Amount amount) =>
        words.IsAny(end, "later", "afterwards", "afterward") ? new Match(end + 1, Shifted(amount, 1).As(TimeType.Duration, amount.Value))
        : words.IsAny(end, "before", "after", "previously", "prior") ? new Match(end, Meaning.Elsewhere.As(TimeType.Duration, amount.Value))
        : null;

    private static Meaning Shifted(Amount amount, int direction) =>
        amount.IsExact && amount.Unit < CalendarUnit.Hour
            ? Meaning.Told(told => Calendar.Shift(told, amount.Unit, direction * (amount.Count ?? 0)))
            : Meaning.Elsewhere;

    private static Match? Lasting(Words words, int start, int end, Amount amount)
    {
        if (words.Take(ref end, "-", "old") || words.Take(ref end, "old"))
        {
            return Old(words, amount, end);
        }

        _ = words.Take(ref end, "-", "long");
        return words.IsTiedAfter(end) || IsAnyOne(words, start, end, amount) || (amount.IsBare && !IsStretch(words, start, end)) || IsLooseOnly(words, start, amount) ? null
            : new Match(end, IsRate(words, start, amount) ? Meaning.Repeated(amount.Value) : Meaning.Lasting(amount.Value));
    }

    // People and their ages are no time; "a ten-day-old truce" is in its tenth day.
    private static Match? Old(Words words, Amount amount, int end) =>
        amount.Unit is CalendarUnit.Year || WordTable.Neighbour(words[end]) == Neighbour.Young || amount.Count is not { } count ? null
        : new Match(end, Meaning.Relative(day => Calendar.Add(day, amount.Unit, -count) is { } first ? new DateInterval(first, day) : null).As(TimeType.Duration, amount.Value));

    // "over several years", "about three days": TIMEX3 leaves these hedges out where nothing is counted.
    private static bool IsLooseOnly(Words words, int start, Amount amount) => (words.Is(start, "over") && amount.Count is null) || words.IsAny(start, "about", "around");

    private static bool IsStretch(Words words, int start, int end) =>
        words.IsAny(start - 1, "for", "in", "just", "within", "over", "after", "took", "takes", "take", "lasted", "of", "until") || words.IsAny(end, "of") || words.Is(end - 1, "long");

    // "not a day that I forget"; and of "a week-long trip" the article belongs to the trip
    private static bool IsAnyOne(Words words, int start, int end, Amount amount) =>
        IsOne(words, start, amount) && (start == 0 || WordTable.Tense(words[start - 1]) == TenseKind.Link || words.IsAny(start - 1, "and", "or", "but", ",", "as", "like") || words.Is(end - 1, "long"));

    private static bool IsOne(Words words, int start, Amount amount) => words.IsAny(start, "a", "an") && amount is { Count: 1, Hedge: Hedge.None, HasHalf: false };

    // "15 tankers a year", but not "for a year"
    private static bool IsRate(Words words, int start, Amount amount) =>
        IsOne(words, start, amount)
        && !words.IsAny(start - 1, "for", "in", "within", "over", "after", "about", "of", "than", "nearly", "almost", "once", "half");

    private static bool IsYear(Amount amount) => amount is { Count: 1, Unit: CalendarUnit.Year, Hedge: Hedge.None, HasHalf: false };

    // Reports of quarterly results mean by "a year ago" the same quarter.
    private static DateInterval? YearBeforeQuarter(Moment moment) =>
        moment.Quarter is { } quarter ? Calendar.Months(quarter.First.Year - 1, quarter.First.Month, 3) : null;
}
