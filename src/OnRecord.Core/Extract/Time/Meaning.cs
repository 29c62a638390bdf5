namespace OnRecord.Extract.Time;

/// <summary>What an expression of time means before anybody knows when the article was published.</summary>
internal readonly record struct Meaning
{
    /// <summary>The reason of what nobody could count to.</summary>
    public const string TooVague = "too vague";

    private const string HowLong = "tells how long, not when";
    private const string AgainAndAgain = "comes again and again";
    private const string NoPublication = "the publication date is not known";
    private const string OutOfCalendar = "the calendar does not reach so far";
    private const string OtherEvent = "counts from another event";

    private Anchor Anchor { get; init; }

    private bool NeedsDay { get; init; }

    private bool IsClock => Hour is not null;

    private string? Reason { get; init; }

    private Func<Moment, DateInterval?>? Whole { get; init; }

    // A stretch within the whole, or one that hangs on it; TIMEX3 values are those of the whole.
    private Func<DateInterval, Moment, DateInterval?>? Part { get; init; }

    private Func<Moment, string?>? Written { get; init; }

    private string? Hour { get; init; }

    private TimeType Type { get; init; }

    // "a year earlier" tells no date that others count from.
    private bool IsCompared { get; init; }

    /// <summary>The words suffice.</summary>
    public static Meaning Stated(DateInterval? days) =>
        days is null ? Unknown(OutOfCalendar) : new() { Anchor = Anchor.Words, Whole = _ => days, Type = TimeType.Date };

    /// <summary>The days, counted from the day of publication.</summary>
    public static Meaning Relative(Func<DateOnly, DateInterval?> days) =>
        new() { Anchor = Anchor.Publication, NeedsDay = true, Whole = moment => moment.Day is { } day ? days(day) : null, Type = TimeType.Date };

    /// <summary>The days, counted from a date told before: they are known when the same sentence tells it, and likely else.</summary>
    public static Meaning Told(Func<DateInterval, DateInterval?> days) =>
        new() { Anchor = Anchor.Told, Whole = moment => moment.Told is { } told ? days(told) : null, Type = TimeType.Date };

    /// <summary>An hour of the day told before, or of the day of publication; its day is known when the same sentence tells it.</summary>
    public static Meaning Clock(string hour) => new()
    {
        Anchor = Anchor.Told,
        Whole = moment => moment.Told is { IsDay: true } told ? told : moment.Day is { } day ? DateInterval.Day(day) : null,
        Hour = hour,
        Type = TimeType.Time,
    };

    /// <summary>The days cannot be known, whatever is known of the article.</summary>
    public static Meaning Unknown(string reason) => new() { Reason = reason, Type = TimeType.Date };

    /// <summary>Nobody could count to it; <paramref name="value"/> says how it is written.</summary>
    public static Meaning Vague(string? value) => Unknown(TooVague).As(TimeType.Date, value);

    /// <summary>Whether an expression with this reason tells when something was, be it unknown.</summary>
    public static bool TellsWhen(string? reason) => reason is not (HowLong or AgainAndAgain);

    /// <summary>It is counted from a happening, not from the publication.</summary>
    public static Meaning Elsewhere { get; } = Unknown(OtherEvent);

    /// <summary>It tells how long something takes.</summary>
    public static Meaning Lasting(string value) => Unknown(HowLong).As(TimeType.Duration, value);

    /// <summary>It comes again and again.</summary>
    public static Meaning Repeated(string value) => Unknown(AgainAndAgain).As(TimeType.Set, value);

    /// <summary>The same days, but of this kind and written so.</summary>
    public Meaning As(TimeType type, string? value) => this with { Type = type, Written = _ => value };

    /// <summary>Days that are no more than likely: they are written, but not relied on.</summary>
    public static Meaning Likely(Func<Moment, DateInterval?> days, string reason) => new() { Whole = days, Reason = reason, Type = TimeType.Date };

    /// <summary>The same days, from which nothing else is counted.</summary>
    public Meaning Compared() => this with { IsCompared = true };

    /// <summary>The same days, but no more than likely.</summary>
    public Meaning Doubted(string reason) => this with { Anchor = Anchor.Nothing, Reason = reason };

    /// <summary>The same days, but written as others that a reader would take the words for, where there are such.</summary>
    public Meaning WrittenAs(Func<Moment, DateInterval?> days) =>
        this with { Written = moment => days(moment) is { } likely ? Timex.Of(likely) : null };

    /// <summary>At an hour or in a part of that day; <paramref name="hour"/> is its value from the <c>T</c> on.</summary>
    public Meaning At(string hour) => this with { Type = TimeType.Time, Hour = hour };

    /// <summary>Another stretch that hangs on it.</summary>
    public Meaning Then(Func<DateInterval, DateInterval?> change) =>
        Whole is not { } whole ? this : this with { Whole = moment => whole(moment) is { } days ? change(days) : null };

    /// <summary>A part of the stretch.</summary>
    public Meaning Within(Func<DateInterval, DateInterval?> change) =>
        Whole is null ? this : this with { Part = (days, _) => change(days) };

    /// <summary>A part of the stretch as it lies to the day of publication, where that counts.</summary>
    public Meaning Cut(Func<DateInterval, DateOnly, DateInterval?> change) =>
        Anchor != Anchor.Publication ? this : this with { Part = (days, moment) => moment.Day is { } day ? change(days, day) : null };

    /// <summary>From its first day to the day of publication: <c>since 2018</c>.</summary>
    public Meaning UntilPublication() => Whole is null ? this : this with
    {
        NeedsDay = true,
        Part = (days, moment) => moment.Day is { } day ? new DateInterval(days.First, days.First > day ? days.Last : day) : null,
    };

    /// <summary>
    /// The expression with its days. Where only a stretch is known in which the article was published,
    /// the days are all that its first and its last day would give.
    /// </summary>
    public TimeExpression Read(TextSpan span, Setting setting)
    {
        var (days, reason) = Days(setting);
        var value = Value(setting);
        if ((Type is TimeType.Date or TimeType.Time) && Written is null && !IsCompared && (Whole?.Invoke(setting.First) ?? days) is { } whole)
        {
            setting.Tell(whole, days is not null);
        }

        return new TimeExpression(span, days, days is null ? "unknown" : Basis, reason) { Type = Type, Value = value };
    }

    private string Basis => Anchor == Anchor.Told ? "another date" : NeedsDay ? "publication date" : "stated";

    private (DateInterval? Days, string? Reason) Days(Setting setting)
    {
        if (Whole is null || Anchor == Anchor.Nothing || (Anchor == Anchor.Told && (setting.Near is not { } near || (IsClock && !near.IsDay))))
        {
            return (null, Reason ?? OtherEvent);
        }

        if (NeedsDay && !setting.IsPublished)
        {
            return (null, NoPublication);
        }

        var (one, other) = (setting.First, setting.Last);
        if (At(one) is not { } first)
        {
            return (null, OutOfCalendar);
        }

        return one == other ? (first, null) : At(other) is { } last ? (Cover(first, last), null) : (null, OutOfCalendar);
    }

    private DateInterval? At(Moment moment) => Whole?.Invoke(moment) is { } days ? (Part is null ? days : Part(days, moment)) : null;

    private string? Value(Setting setting)
    {
        var (first, last) = (setting.First, setting.Last);
        var value = ValueAt(first);
        return first == last || value == ValueAt(last) ? value : null;
    }

    private string? ValueAt(Moment moment) =>
        (Written?.Invoke(moment) ?? (Whole?.Invoke(moment) is { } days ? Timex.Of(days) : null)) is { } value ? value + Hour : null;

    private static DateInterval Cover(DateInterval one, DateInterval two) =>
        new(one.First < two.First ? one.First : two.First, one.Last > two.Last ? one.Last : two.Last);
}
